package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.rootproof.period.PeriodScene;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor reads of a review that was signed today. */
@QuarkusTest
class ReviewSightTest {

    @Inject
    PeriodScene scene;

    @Inject
    Reviews reviews;

    @Inject
    Clock clock;

    long id;
    String auditor;
    String account;

    @BeforeEach
    void sign() {
        account = scene.account("Root/Reviewed", scene.now());
        Instant now = clock.instant().plusMillis(5);
        Draft shown = reviews.draft(ReviewKind.HEALTH_CHECK, now);
        id = reviews.sign(
                        ReviewKind.HEALTH_CHECK, now, shown.seen().digest(), new SignOff("I looked.", ""), "otto", now)
                .id;
        auditor = scene.auditor();
    }

    @Test
    void auditorOfSomeAccounts_readsThemWithoutNames() {
        scene.ofAccounts(scene.today().minusDays(1), scene.today().plusDays(1), auditor, account);

        JsonPath review = PeriodScene.as(auditor)
                .get("/api/v1/reviews/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(review.getString("statement")).isEqualTo("I looked.");
        assertThat(review.getList("lookedAt.population.listed")).isEmpty();
        assertThat(As.otto().get("/api/v1/reviews/" + id).jsonPath().getList("lookedAt.population.listed"))
                .isNotEmpty();
        assertThat(PeriodScene.as(auditor).get("/reviews/" + id).asString()).doesNotContain("<pre", account);
        assertThat(PeriodScene.as(auditor).get("/api/v1/reviews").jsonPath().getList("items.id", Long.class))
                .contains(id);
    }

    @Test
    void auditorOfAnotherTime_findsNone() {
        scene.ofAccounts(scene.today().minusDays(3_000), scene.today().minusDays(2_990), auditor, account);

        assertThat(PeriodScene.as(auditor).get("/api/v1/reviews/" + id).statusCode())
                .isEqualTo(404);
        assertThat(PeriodScene.as(auditor).get("/reviews/" + id).statusCode()).isEqualTo(404);
        assertThat(PeriodScene.as(auditor).get("/api/v1/reviews").jsonPath().getList("items.id", Long.class))
                .doesNotContain(id);
        assertThat(PeriodScene.as(auditor).get("/api/v1/reviews/due").jsonPath().getList(""))
                .isEmpty();
    }
}
