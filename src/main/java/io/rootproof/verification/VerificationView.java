package io.rootproof.verification;

import io.quarkus.qute.TemplateData;
import io.rootproof.signing.Trust;
import io.rootproof.web.Words;
import java.util.List;

/** The result as the page tells it. */
@TemplateData
record VerificationView(Verification done, String sha256) {

    /** One line of the table. */
    @TemplateData
    record Line(String name, String question, String outcome, String tone, String shape, String detail) {

        static Line of(Check check) {
            VerificationMessages words = Words.of(VerificationMessages.class);
            return new Line(
                    check.name().wire(),
                    words.question(check.name()),
                    words.outcomeOf(check.outcome()),
                    VerificationView.tone(check.outcome()),
                    VerificationView.shape(check.outcome()),
                    check.detail());
        }
    }

    static VerificationView of(VerificationDesk.Done done) {
        return new VerificationView(done.verification(), done.sha256());
    }

    public List<Line> lines() {
        return done.checks().stream().map(Line::of).toList();
    }

    public boolean isValid() {
        return done.valid();
    }

    public String verdict() {
        return words().verdict(done.valid());
    }

    public String tone() {
        return tone(overall());
    }

    public String shape() {
        return shape(overall());
    }

    /** Green is for what is sound and by somebody known: a forger's bundle is sound, too. */
    private Outcome overall() {
        return done.valid() ? (isSignerKnown() ? Outcome.PASS : Outcome.WARN) : Outcome.FAIL;
    }

    /** Whether who signed is known; anything else is said loudly. */
    public boolean isSignerKnown() {
        return done.trust() == Trust.PINNED;
    }

    public String trust() {
        return words().trust(done.trust());
    }

    public String trustMeaning() {
        return words().trustMeaning(done.trust());
    }

    public boolean isTimeProven() {
        return done.timestamp() == TimestampStatus.TRUSTED;
    }

    public String timestamp() {
        return words().timestamp(done.timestamp());
    }

    public String timestampMeaning() {
        return words().timestampMeaning(done.timestamp());
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "good";
            case FAIL -> "bad";
            case WARN -> "doubt";
            case SKIPPED -> "quiet";
        };
    }

    private static String shape(Outcome outcome) {
        return switch (outcome) {
            case PASS -> "tick";
            case FAIL -> "cross";
            case WARN -> "triangle";
            case SKIPPED -> "dash";
        };
    }

    private static VerificationMessages words() {
        return Words.of(VerificationMessages.class);
    }
}
