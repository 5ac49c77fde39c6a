package io.rootproof.overview;

import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.acceptance.AcceptanceState;
import io.rootproof.control.TextChange;
import io.rootproof.review.DueReview;
import io.rootproof.review.ReviewKind;
import io.rootproof.web.Confirmation;
import io.rootproof.web.PageLinks;
import io.rootproof.web.Words;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Heading;
import io.rootproof.web.list.ListFrame;
import io.rootproof.web.list.ListFrame.ColumnChoice;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Every part of which pages are made, alive, for those who write pages. Exists where one develops and tests; stands on
 * this floor since it shows the parts of all features.
 */
@Path("/styleguide")
@IfBuildProfile(anyOf = {"dev", "test"})
class StyleguidePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance styleguide(
                Instant now,
                Instant earlier,
                String digest,
                Band counts,
                Band shares,
                Bar age,
                ListFrame sample,
                Confirmation step,
                AcceptanceState[] states,
                List<DueReview> reviews,
                List<TextChange> changes);
    }

    private static final String HERE = "/styleguide";

    /** The SHA-256 of nothing. */
    private static final String DIGEST = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private static final Duration DAY = Duration.ofDays(1);

    private static final List<Parts> SAMPLE =
            List.of(new Parts(9, 0, 0), new Parts(7, 0, 2), new Parts(7, 1, 1), new Parts(10, 2, 0), Parts.NONE);

    private final Clock clock;

    StyleguidePage(Clock clock) {
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance styleguide() {
        Instant now = clock.instant();
        StyleMessages words = Words.of(StyleMessages.class);
        String summary = words.chartSummary();
        return Templates.styleguide(
                now,
                now.minus(Duration.ofHours(76)),
                DIGEST,
                Band.ofCounts(summary, SAMPLE),
                Band.ofShares(summary, SAMPLE),
                Bar.ofAge(30, 26),
                list(words),
                new Confirmation(
                        words.confirmQuestion(), List.of(words.confirmConsequence()), HERE, words.confirmDo(), HERE),
                AcceptanceState.values(),
                List.of(
                        new DueReview(ReviewKind.HEALTH_CHECK, now.minus(DAY), true, now, null, null, null),
                        new DueReview(ReviewKind.TABLETOP, now.plus(DAY), false, now, null, now.minus(DAY), "otto")),
                TextChange.between(words.cardBefore(), words.cardAfter()));
    }

    private static ListFrame list(StyleMessages words) {
        return new ListFrame(
                HERE,
                words.tableCaption(),
                List.of(Filter.search("q", words.account()), Filter.flag("overdue", words.due())),
                List.of(),
                List.of(
                        new Heading("account", words.account(), false, HERE, "ascending"),
                        new Heading("result", words.result(), false, null, "none"),
                        new Heading("days", words.days(), true, null, "none")),
                List.of(new ColumnChoice("account", words.account(), true, true)),
                List.of(),
                List.of(),
                null,
                new PageLinks("1 – 1 / 1", null, null),
                HERE,
                HERE,
                HERE,
                "",
                HERE,
                null,
                null);
    }
}
