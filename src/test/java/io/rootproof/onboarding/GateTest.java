package io.rootproof.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.overview.GivenAccounts;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.testing.OnEmptyDatabase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** New accounts are met, become ready, or are noticed to be in use without having passed. */
@QuarkusTest
@TestProfile(OnEmptyDatabase.class)
class GateTest {

    private static final String OLD = "691000000000";

    @Inject
    GivenAccounts given;

    @Inject
    Gate gate;

    @Inject
    EntityManager entities;

    /** An account that was there from the beginning, a month ago. */
    @BeforeEach
    void beginning() {
        given.account(OLD, "ELDER", "Root");
        seen(OLD, Duration.ofDays(30));
        given.finding(OLD, Duration.ofHours(1), "PASSED");
        given.assess();
    }

    @Test
    void account_ofTheBeginning_isNotNew() {
        assertThat(stage(OLD)).isEqualTo(Stage.FROM_START);
        As.ana().queryParam("q", OLD).get("/api/v1/onboarding").then().body("items", empty());
        As.ana()
                .queryParam("q", OLD)
                .queryParam("stage", "FROM_START")
                .get("/api/v1/onboarding")
                .then()
                .body("items.accountId", contains(OLD));
    }

    @Test
    void newcomer_withoutEvidence_waits() {
        String id = newcomer("691000000001", Duration.ofHours(5));

        assertThat(stage(id)).isEqualTo(Stage.WAITING);
    }

    @Test
    void newcomer_thatPassesAndSecurityHubShowsIt_isReady() {
        String id = newcomer("691000000002", Duration.ofHours(5));
        given.finding(id, Duration.ofHours(1), "PASSED");
        given.assess();

        assertThat(stage(id)).isEqualTo(Stage.READY);
    }

    @Test
    void newcomer_thatPassesWithoutSecurityHub_waits() {
        String id = newcomer("691000000003", Duration.ofHours(5));
        given.summary(id, Duration.ofHours(1), false);
        given.assess();

        assertThat(stage(id)).isEqualTo(Stage.WAITING);
    }

    @Test
    void newcomer_thatIsAccepted_isDone() {
        String id = newcomer("691000000004", Duration.ofHours(5));
        given.finding(id, Duration.ofHours(1), "PASSED");
        given.assess();

        As.ana().contentType("application/json").body("{}").post("/api/v1/accounts/" + id + "/acceptances");

        assertThat(stage(id)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void newcomer_thatWaitedForLongerThanTheGateAllows_isInUseWithoutHavingPassed() {
        String id = newcomer("691000000005", Duration.ofHours(73));

        gate.pass(given.now());

        assertThat(stage(id)).isEqualTo(Stage.OVERDUE);
        assertThat(Browser.of("aud")
                        .page("/onboarding?stage=OVERDUE")
                        .select("main")
                        .text())
                .contains(id);
    }

    @Test
    void newcomer_thatStillHasTime_isNotLate() {
        String id = newcomer("691000000006", Duration.ofHours(71));

        gate.pass(given.now());

        assertThat(stage(id)).isEqualTo(Stage.WAITING);
    }

    /** A listing may tell of an account long after it was created: nobody could have proven it before. */
    @Test
    void newcomer_thatWasSeenOnlyNow_isNotLateHoweverOldItIs() {
        given.joined("691000000007", "MOVED", "Root", Duration.ofDays(20));
        given.assess();
        meet("691000000007");

        gate.pass(given.now());

        assertThat(stage("691000000007")).isEqualTo(Stage.WAITING);
    }

    @Test
    void newcomer_outOfScope_isNotLate() {
        String id = newcomer("691000000008", Duration.ofHours(80));
        As.otto()
                .contentType("application/json")
                .body("{\"inScope\": false, \"reason\": \"Not ours.\"}")
                .patch("/api/v1/accounts/" + id)
                .then()
                .statusCode(200);

        gate.pass(given.now());

        assertThat(stage(id)).isEqualTo(Stage.WAITING);
    }

    @Test
    void lateAccount_thatPassesAfterwards_isReadyAndStaysOnTheListOfTheLate() {
        String id = newcomer("691000000009", Duration.ofHours(90));
        gate.pass(given.now());
        given.finding(id, Duration.ofHours(1), "PASSED");
        given.assess();

        assertThat(stage(id)).isEqualTo(Stage.READY);
        As.aud()
                .queryParam("late", "true")
                .queryParam("q", id)
                .get("/api/v1/onboarding")
                .then()
                .body("items.stage", contains("READY"));
    }

    @Test
    void list_refusesWhatIsNeitherTrueNorFalse() {
        As.ana()
                .queryParam("late", "perhaps")
                .get("/api/v1/onboarding")
                .then()
                .statusCode(400)
                .body("detail", containsString("late"));
        As.ana().queryParam("stage", "LOST").get("/api/v1/onboarding").then().statusCode(400);
    }

    @Test
    void list_comesByPages() {
        newcomer("691000000011", Duration.ofHours(2));
        newcomer("691000000012", Duration.ofHours(2));
        String next = As.ana()
                .queryParam("size", "1")
                .queryParam("q", "69100000001")
                .get("/api/v1/onboarding")
                .then()
                .body("items.accountId", contains("691000000012"))
                .extract()
                .path("next");

        As.ana()
                .queryParam("size", "1")
                .queryParam("q", "69100000001")
                .queryParam("after", next)
                .get("/api/v1/onboarding")
                .then()
                .body("items.accountId", contains("691000000011"))
                .body("next", equalTo(null));
    }

    private String newcomer(String id, Duration ago) {
        given.joined(id, "NEWCOMER-" + id.substring(10), "Root/Gate", ago);
        seen(id, ago);
        meet(id);
        return id;
    }

    /** As the next run would: whatever it brings is assessed. */
    private void meet(String id) {
        given.summary(id, Duration.ofDays(9), true);
        given.assess();
    }

    private void seen(String id, Duration ago) {
        Instant at = given.now().minus(ago);
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createQuery("update Account a set a.firstSeenAt = :at where a.accountId = :id")
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate());
    }

    private Stage stage(String id) {
        return QuarkusTransaction.requiringNew().call(() -> entities.find(Onboarding.class, id).stage);
    }
}
