package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.rootproof.period.AuditPeriod;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

abstract class SamplesTestCases {

    @Inject
    AuditScene scene;

    @Test
    void sample_isTheAnswerWithRuleAndEvidence() {
        String account = scene.account();
        AuditPeriod period = scene.period(null, List.of("aud"), account);
        take(period, Map.of("accountIds", List.of(account), "at", List.of("2014-03-10"), "note", "Why not"))
                .statusCode(201)
                .body("$", hasSize(1))
                .body("[0].result", equalTo("FAILED"), "[0].reason", equalTo("ACTIVE_KEY"))
                .body("[0].at", equalTo("2014-03-10T00:00:00Z"), "[0].asked", equalTo("2014-03-10"))
                .body("[0].rule", containsString("active access key"))
                .body("[0].evidence", hasSize(1), "[0].takenBy", equalTo("aud"));
        As.aud()
                .get("/api/v1/audit-periods/" + period.id + "/samples")
                .then()
                .body("total", equalTo(1), "items[0].note", equalTo("Why not"));
    }

    @Test
    void sample_keepsWhatWasKnownThen() {
        String account = scene.account();
        AuditPeriod period = scene.period(null, List.of("aud"), account);
        Map<String, Object> wanted = Map.of("accountIds", List.of(account), "at", List.of("2014-03-20T10:00:00Z"));
        take(period, wanted).statusCode(201).body("[0].result", equalTo("PASSED"));
        long late = scene.evidence(account, AuditScene.day(20), "ACTIVE_KEY");
        scene.interval(account, AuditScene.day(20), AuditScene.day(21), "FAILED", "ACTIVE_KEY", late);
        take(period, wanted).statusCode(201).body("[0].result", equalTo("FAILED"));
        As.aud()
                .get("/api/v1/audit-periods/" + period.id + "/samples")
                .then()
                .body("items.result", equalTo(List.of("FAILED", "PASSED")));
        assertThatThrownBy(() -> {
                    try (Connection connection = scene.database.getConnection()) {
                        connection
                                .createStatement()
                                .executeUpdate("update audit_sample set result = 'PASSED' where account_id = '"
                                        + account + "'");
                    }
                })
                .isInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void randomChoice_isRepeatedByItsSeed() {
        String[] accounts = {scene.account(), scene.account(), scene.account(), scene.account()};
        AuditPeriod period = scene.period(null, List.of("aud"), accounts);
        Map<String, Object> wanted = Map.of("randomAccounts", 2, "randomDays", 3, "seed", "2014-1");
        List<String> once = take(period, wanted).statusCode(201).extract().path("accountId");
        List<String> again = take(period, wanted).statusCode(201).extract().path("accountId");
        assertThat(once).hasSize(6).isEqualTo(again);
        take(period, wanted).body("[0].choice", containsString("2 of 4 accounts"));
        take(period, Map.of("randomAccounts", 2, "at", List.of("2014-03-03")))
                .statusCode(422)
                .body("detail", containsString("seed"));
    }

    @Test
    void sample_outsideThePeriodOrInTheFuture_isRefused() {
        String account = scene.account();
        String stranger = scene.account();
        AuditPeriod period = scene.periods.create(
                AuditScene.wanted(AuditScene.FIRST, java.time.LocalDate.of(2199, 1, 1), null, List.of("aud"), account),
                "otto",
                AuditScene.MARCH);
        refused(period, "accountIds", List.of(account), "2014-02-28", "not in this audit period");
        refused(period, "accountIds", List.of(account), "2014-02-28T23:59:59.999Z", "not in this audit period");
        refused(period, "accountIds", List.of(account), "2198-01-01", "future");
        refused(period, "accountIds", List.of(account), "yesterday", "neither a day");
        refused(period, "accountIds", List.of(stranger), "2014-03-03", "not accounts of this audit period");
        refused(period, "randomAccounts", 7, "2014-03-03", "1 accounts");
        take(period, Map.of("accountIds", List.of(account))).statusCode(422);
        take(period, Map.of("at", List.of("2014-03-03"))).statusCode(422);
        take(period, Map.of("accountIds", List.of(account), "at", List.of("2014-03-01T00:00:00Z")))
                .statusCode(201);
    }

    @Test
    void sample_ofMoreThanAreTakenAtOnce_isRefusedBeforeAnythingIsLookedUp() {
        String account = scene.account();
        AuditPeriod period = scene.period(null, List.of("aud"), account);
        List<String> many = IntStream.range(0, 101).mapToObj("%012d"::formatted).toList();
        take(period, Map.of("accountIds", many, "at", List.of("2014-03-03")))
                .statusCode(422)
                .body("detail", containsString("101 samples"));
        take(period, Map.of("accountIds", many.subList(0, 100), "at", List.of("2014-03-03")))
                .statusCode(422)
                .body("detail", containsString("not accounts of this audit period"));
    }

    @Test
    void samples_areInTheBundle_asTheyWereAnswered() throws Exception {
        String account = scene.account();
        AuditPeriod period = scene.period(null, List.of("aud"), account);
        take(period, Map.of("accountIds", List.of(account), "at", List.of("2014-03-10"), "note", "Picked by hand"));

        String bundle = "/api/v1/bundles/" + AuditScene.bundle(period);
        assertThat(As.aud().get(bundle).jsonPath().getBoolean("complete")).isTrue();
        String report = AuditScene.text(As.aud().get(bundle + "/report.pdf").asByteArray());
        assertThat(report).contains("Samples", account, "2014-03-10 00:00:00", "FAILED", "Picked by hand");
        AuditPeriod without = scene.period(null, List.of("aud"), account);
        assertThat(AuditScene.text(As.aud()
                        .get("/api/v1/bundles/" + AuditScene.bundle(without) + "/report.pdf")
                        .asByteArray()))
                .contains("No sample of this audit period had been taken.");
    }

    @Test
    void sample_ofAPeriodOfAnotherAuditor_isNotThere() {
        AuditPeriod period = scene.period(null, List.of(scene.auditor()), scene.account());
        Browser other = Browser.of(scene.auditor());
        assertThat(other.post("/audit-periods/" + period.id + "/samples", Map.of("randomAccounts", "1"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void form_takesSamples_andIsSentBackWithWhatIsWrong() {
        String account = scene.account();
        String auditor = scene.auditor();
        AuditPeriod period = scene.period(null, List.of(auditor), account);
        Browser theirs = Browser.of(auditor);
        String path = "/audit-periods/" + period.id + "/samples";
        Map<String, String> form = new HashMap<>(Map.of("accounts", account, "at", "2014-03-03\n2014-03-10"));
        theirs.post(path, form).then().statusCode(303);
        assertThat(theirs.page(path).select("table.rp-list tbody tr")).hasSize(2);
        assertThat(theirs.get(path + ".csv").asString()).contains(account + ",2014-03-10,2014-03-10T00:00:00Z,");
        form.put("randomAccounts", "many");
        assertThat(theirs.post(path, form).statusCode()).isEqualTo(422);
        assertThat(Browser.of("ada").post(path, form).statusCode()).isIn(403, 422);
    }

    private void refused(AuditPeriod period, String accounts, Object value, String at, String sentence) {
        take(period, Map.of(accounts, value, "at", List.of(at), "seed", "s"))
                .statusCode(422)
                .body("detail", containsString(sentence));
    }

    private static ValidatableResponse take(AuditPeriod period, Map<String, ?> wanted) {
        return As.aud()
                .contentType(ContentType.JSON)
                .body(wanted)
                .post("/api/v1/audit-periods/" + period.id + "/samples")
                .then();
    }
}
