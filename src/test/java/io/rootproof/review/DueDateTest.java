package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlPolicy;
import io.rootproof.control.Runbook;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;

class DueDateTest {

    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("2026-03-10T09:00:00Z");

    @Test
    void healthCheck_isDueOneCadenceAfterTheLast() {
        assertThat(due(card(1, JANUARY, Period.ofMonths(1)))).isEqualTo("2026-04-10T09:00:00Z");
    }

    @Test
    void healthCheck_signedOnThe31st_isDueOnTheLastDayOfAShorterMonth() {
        assertThat(DueDate.after(
                        ReviewKind.HEALTH_CHECK,
                        Instant.parse("2026-03-31T09:00:00Z"),
                        List.of(card(1, JANUARY, Period.ofMonths(1)))))
                .isEqualTo("2026-04-30T09:00:00Z");
    }

    @Test
    void tabletop_isDueOnceAYearWhateverTheCadence() {
        assertThat(DueDate.after(ReviewKind.TABLETOP, LAST, List.of(card(1, JANUARY, Period.ofMonths(1)))))
                .isEqualTo("2027-03-10T09:00:00Z");
    }

    @Test
    void beforeTheFirstCard_theFirstCardCounts() {
        assertThat(due(card(1, Instant.parse("2030-01-01T00:00:00Z"), Period.ofMonths(1))))
                .isEqualTo("2026-04-10T09:00:00Z");
    }

    @Test
    void newText_movesNoDate() {
        assertThat(due(
                        card(1, JANUARY, Period.ofMonths(1)),
                        card(2, Instant.parse("2026-05-01T00:00:00Z"), Period.ofMonths(1))))
                .isEqualTo("2026-04-10T09:00:00Z");
    }

    @Test
    void shorterCadence_makesNothingOverdueBeforeItIsInForce() {
        Instant inForce = Instant.parse("2026-04-01T00:00:00Z");
        assertThat(due(card(1, JANUARY, Period.ofMonths(3)), card(2, inForce, Period.ofDays(7))))
                .isEqualTo(inForce);
    }

    @Test
    void longerCadence_beforeTheReviewWasDue_movesIt() {
        assertThat(due(
                        card(1, JANUARY, Period.ofMonths(1)),
                        card(2, Instant.parse("2026-04-01T00:00:00Z"), Period.ofMonths(3))))
                .isEqualTo("2026-06-10T09:00:00Z");
    }

    @Test
    void longerCadence_afterTheReviewWasDue_excusesNothing() {
        assertThat(due(
                        card(1, JANUARY, Period.ofMonths(1)),
                        card(2, Instant.parse("2026-04-11T00:00:00Z"), Period.ofMonths(3))))
                .isEqualTo("2026-04-10T09:00:00Z");
    }

    private static Instant due(ControlCard... versions) {
        return DueDate.after(ReviewKind.HEALTH_CHECK, LAST, List.of(versions));
    }

    private static ControlCard card(int version, Instant from, Period cadence) {
        ControlPolicy usual = ControlPolicy.standard();
        return new ControlCard(
                version,
                from,
                "otto",
                "Because.",
                "IAM.4",
                "IAM root user access key should not exist",
                "critical",
                "iam-root-access-key-check",
                new ControlPolicy(
                        usual.securityHubMaximumAge(),
                        usual.iamMaximumAge(),
                        usual.failureDeadline(),
                        usual.gapDeadline(),
                        usual.gapDelay(),
                        false,
                        cadence,
                        usual.exceptionLimit()),
                List.of(),
                "",
                List.of(),
                new Runbook(List.of()));
    }
}
