package io.rootproof.assessment;

import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Observations for tests: received when observed, known when received, unless said otherwise. */
final class Seen {

    /** Noon of an ordinary day. */
    static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

    static final Duration HUB_AGE = Duration.ofHours(48);
    static final Duration IAM_AGE = Duration.ofHours(26);

    private static long lastId;

    private Seen() {}

    static KeyObservation hub(KeyState state, Instant at) {
        return by(Source.SECURITY_HUB, "eu-central-1", state, at);
    }

    static KeyObservation report(KeyState state, Instant at) {
        return by(Source.CREDENTIAL_REPORT, null, state, at);
    }

    static KeyObservation summary(KeyState state, Instant at) {
        return by(Source.ACCOUNT_SUMMARY, null, state, at);
    }

    static KeyObservation prowler(KeyState state, Instant at) {
        return imported(by(Source.PROWLER, "us-east-1", state, at));
    }

    static KeyObservation trail(KeyState state, Instant at) {
        return by(Source.CLOUDTRAIL, "us-east-1", state, at);
    }

    static KeyObservation by(Source source, @Nullable String region, KeyState state, Instant at) {
        return new KeyObservation(
                ++lastId, new Series(source, region, null), state, "It says " + state, at, at, at, null, false);
    }

    static KeyObservation imported(KeyObservation o) {
        return copy(o, o.recordedAt(), o.knownAt(), o.presentSince(), true);
    }

    static KeyObservation recorded(KeyObservation o, Instant at) {
        return copy(o, at, at, o.presentSince(), o.imported());
    }

    static KeyObservation presentSince(KeyObservation o, Instant since) {
        return copy(o, o.recordedAt(), o.knownAt(), since, o.imported());
    }

    private static KeyObservation copy(
            KeyObservation o, Instant recordedAt, Instant knownAt, @Nullable Instant presentSince, boolean imported) {
        return new KeyObservation(
                o.evidenceId(),
                o.series(),
                o.state(),
                o.because(),
                o.observedAt(),
                recordedAt,
                knownAt,
                presentSince,
                imported);
    }
}
