package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.account.Population;
import io.rootproof.digest.Sha256;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewSigningTest {

    private static final SignOff FINE = new SignOff("I looked at it.", "");

    @Inject
    Reviews reviews;

    @Inject
    ReviewCalendar calendar;

    @Inject
    Population population;

    @Inject
    Clock clock;

    @Test
    void signature_keepsWhatWasShown() {
        Draft shown = reviews.draft(ReviewKind.HEALTH_CHECK, clock.instant());

        Review review = sign(shown, clock.instant());

        assertThat(Sha256.hex(review.lookedAt)).isEqualTo(shown.seen().digest());
        assertThat(LookedAt.of(review.lookedAt)).isEqualTo(shown.seen());
        assertThat(review.signedBy).isEqualTo("otto");
        assertThat(review.dueAt).isEqualTo(shown.due().dueAt());
    }

    @Test
    void nextReview_goesOnWhereTheLastEnded() {
        Review review = sign(reviews.draft(ReviewKind.HEALTH_CHECK, clock.instant()), clock.instant());

        DueReview next = calendar.next(ReviewKind.HEALTH_CHECK, clock.instant());

        assertThat(next.since()).isEqualTo(review.to);
        assertThat(next.lastId()).isEqualTo(review.id);
        assertThat(next.dueAt()).isAfter(review.signedAt).isBefore(review.signedAt.plus(Duration.ofDays(32)));
        assertThat(next.overdue()).isFalse();
        assertThat(calendar.next(ReviewKind.HEALTH_CHECK, next.dueAt().plusMillis(1))
                        .overdue())
                .isTrue();
    }

    @Test
    void kinds_areDueIndependently() {
        Instant tabletop = calendar.next(ReviewKind.TABLETOP, clock.instant()).dueAt();

        sign(reviews.draft(ReviewKind.HEALTH_CHECK, clock.instant()), clock.instant());

        assertThat(calendar.next(ReviewKind.TABLETOP, clock.instant()).dueAt()).isEqualTo(tabletop);
    }

    @Test
    void somethingLearnedAboutTheTime_isShownAgainAndNotSigned() {
        Draft shown = reviews.draft(ReviewKind.HEALTH_CHECK, clock.instant());
        population.discover(Map.of("814000000001", "aws"), shown.seen().from().plusMillis(1));

        refused(() -> sign(shown, clock.instant()), 409, "has changed since");
    }

    @Test
    void whatHappensAfterTheTime_changesNothing() {
        Draft shown = reviews.draft(ReviewKind.HEALTH_CHECK, clock.instant());
        population.discover(Map.of("814000000002", "aws"), clock.instant().plusMillis(5));

        assertThat(sign(shown, clock.instant().plusMillis(10)).id).isPositive();
    }

    @Test
    void aSecondSignatureForTheSame_isRefusedAndNamesTheFirst() {
        Draft shown = reviews.draft(ReviewKind.HEALTH_CHECK, clock.instant());
        sign(shown, clock.instant().plusMillis(1));

        refused(() -> sign(shown, clock.instant().plusMillis(2)), 409, "otto signed a review of this kind");
    }

    @Test
    void whatWasShownADayAgo_isShownAgain() {
        Draft shown = reviews.draft(ReviewKind.TABLETOP, clock.instant());

        refused(() -> sign(shown, shown.seen().to().plus(Reviews.SHOWN_FOR).plusMillis(1)), 409, "24 hours ago");
    }

    @Test
    void theFuture_isNotSignedFor() {
        Draft shown = reviews.draft(ReviewKind.HEALTH_CHECK, clock.instant());

        refused(() -> sign(shown, shown.seen().to().minusMillis(1)), 422, "future");
    }

    private Review sign(Draft shown, Instant at) {
        return reviews.sign(shown.kind(), shown.seen().to(), shown.seen().digest(), FINE, "otto", at);
    }

    private static void refused(ThrowingCallable call, int status, String says) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.status()).isEqualTo(status);
            assertThat(refusal.detail()).contains(says);
        });
    }
}
