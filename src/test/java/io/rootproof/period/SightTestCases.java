package io.rootproof.period;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.rootproof.overview.GivenAccounts;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor of one account and some days reads, and, just beside it, what she does not. */
abstract class SightTestCases {

    @Inject
    PeriodScene scene;

    @Inject
    GivenAccounts given;

    @Inject
    AuditPeriods periods;

    private String inside;
    private String outside;
    private LocalDate today;

    @BeforeEach
    void accounts() {
        inside = scene.account("Root/Seen", scene.now().minus(Duration.ofDays(400)));
        outside = scene.account("Root/Unseen", scene.now().minus(Duration.ofDays(400)));
        today = scene.today();
    }

    /** Contains now. */
    private String presentAuditor() {
        String auditor = scene.auditor();
        scene.ofAccounts(today.minusDays(10), today.plusDays(5), auditor, inside);
        return auditor;
    }

    /** Ended before now. */
    private String pastAuditor() {
        String auditor = scene.auditor();
        scene.ofAccounts(today.minusDays(30), today.minusDays(20), auditor, inside);
        return auditor;
    }

    @Test
    void accounts_ofOthers_areMissing() {
        String auditor = presentAuditor();

        assertThat(get(auditor, "/api/v1/accounts?size=500").jsonPath().<String>getList("items.accountId"))
                .containsExactly(inside);
        assertThat(get(auditor, "/api/v1/accounts?size=500").jsonPath().getInt("total"))
                .isEqualTo(1);
        assertThat(get(auditor, "/accounts.csv").asString()).contains(inside).doesNotContain(outside);
        assertThat(get(auditor, "/accounts").asString()).contains(inside).doesNotContain(outside, "Root/Unseen");
        assertThat(get(auditor, "/").asString()).doesNotContain(outside);
    }

    @Test
    void account_ofOthers_isNotFound() {
        String auditor = presentAuditor();

        for (String path : List.of("/accounts/%s", "/api/v1/accounts/%s", "/api/v1/accounts/%s/result")) {
            assertThat(get(auditor, path.formatted(inside)).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(get(auditor, path.formatted(outside)).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(As.aud().get(path.formatted(outside)).statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        assertThat(get(auditor, "/api/v1/accounts/" + outside + "/readiness")
                        .asString()
                        .replace(outside, "X"))
                .isEqualTo(get(auditor, "/api/v1/accounts/999999999997/readiness")
                        .asString()
                        .replace("999999999997", "X"));
    }

    @Test
    void present_periodIsOver_isNotShown() {
        String auditor = pastAuditor();

        assertThat(get(auditor, "/").header("Location")).endsWith("/audit-periods");
        assertThat(get(auditor, "/accounts/" + inside).header("Location")).contains("/audit-periods/");
        assertThat(get(auditor, "/accounts").asString()).doesNotContain(inside);
        assertThat(get(auditor, "/api/v1/overview").statusCode()).isEqualTo(403);
        assertThat(get(auditor, "/api/v1/accounts/" + inside).statusCode()).isEqualTo(403);
    }

    @Test
    void result_outsideThePeriod_isForbiddenAndNamesIt() {
        String auditor = pastAuditor();
        String path = "/api/v1/accounts/" + inside + "/result?at=";

        assertThat(get(auditor, path + today.minusDays(30)).statusCode()).isEqualTo(200);
        assertThat(get(auditor, path + today.minusDays(20) + "T00:00:00Z").statusCode())
                .isEqualTo(403);
        Response before = get(auditor, path + today.minusDays(31) + "T23:59:59.999Z");
        assertThat(before.statusCode()).isEqualTo(403);
        assertThat(before.jsonPath().getString("detail")).contains(today.minusDays(30) + " to " + today.minusDays(20));
    }

    @Test
    void coverage_outsideThePeriod_isForbidden() {
        String auditor = pastAuditor();
        String whole = "?from=" + today.minusDays(30) + "&to=" + today.minusDays(20);

        assertThat(get(auditor, "/api/v1/coverage" + whole).statusCode()).isEqualTo(200);
        assertThat(get(auditor, "/api/v1/coverage" + whole + "&accountId=" + inside)
                        .statusCode())
                .isEqualTo(200);
        assertThat(get(auditor, "/api/v1/coverage" + whole + "&accountId=" + outside)
                        .statusCode())
                .isEqualTo(404);
        assertThat(get(auditor, "/api/v1/coverage?from=" + today.minusDays(31) + "&to=" + today.minusDays(20))
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(auditor, "/api/v1/coverage?from=" + today.minusDays(30) + "&to=" + today.minusDays(19))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void page_askedForMore_isCutAndSaysSo() {
        String auditor = presentAuditor();

        assertThat(get(auditor, "/coverage?from=" + today.minusDays(60) + "&to=" + today.plusDays(1))
                        .asString())
                .contains("do not reach as far as you asked")
                .contains(today.minusDays(10).toString());
        assertThat(get(auditor, "/coverage?from=" + today.minusDays(9) + "&to=" + today.plusDays(1))
                        .asString())
                .doesNotContain("do not reach as far as you asked");
    }

    @Test
    void evidence_decidesNoInstantOfThePeriod_isNotFound() {
        Duration sinceMidnight =
                Duration.between(today.atStartOfDay(java.time.ZoneOffset.UTC).toInstant(), scene.now());
        Duration begin = sinceMidnight.plusDays(32); // 48 h before the period
        given.summary(inside, begin.minusMinutes(1), false);
        given.summary(inside, begin.plusMinutes(1), false);
        given.summary(inside, sinceMidnight.plusDays(20).plusMinutes(1), false);
        given.summary(inside, sinceMidnight.plusDays(20).minusMinutes(1), false);
        given.summary(outside, sinceMidnight.plusDays(25), false);
        String auditor = pastAuditor();

        List<Integer> all = ids(As.ada().get("/api/v1/evidence?accountId=" + inside));
        List<Integer> hers = ids(get(auditor, "/api/v1/evidence?accountId=" + inside));
        assertThat(all).hasSize(4);
        assertThat(hers).containsExactly(all.get(1), all.get(2));
        assertThat(ids(get(auditor, "/api/v1/evidence?size=500"))).isEqualTo(hers);
        assertThat(get(auditor, "/evidence/export.csv").asString()).doesNotContain(outside);

        List<Integer> others = ids(As.ada().get("/api/v1/evidence?accountId=" + outside));
        for (String path : List.of(
                "/evidence/%s",
                "/evidence/%s/payload",
                "/api/v1/evidence/%s",
                "/api/v1/evidence/%s/payload",
                "/evidence/%s/unmasked")) {
            assertThat(get(auditor, path.formatted(all.get(1))).statusCode())
                    .as(path)
                    .isEqualTo(200);
            assertThat(get(auditor, path.formatted(all.get(0))).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(get(auditor, path.formatted(all.get(3))).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(get(auditor, path.formatted(others.getFirst())).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void tickets_askedForByThePeriodOfOthers_areNone() {
        given.summary(inside, Duration.ofHours(1), true);
        given.assess();
        String auditor = scene.auditor();
        AuditPeriod hers = scene.ofAccounts(today.minusDays(10), today.plusDays(5), auditor, inside);
        AuditPeriod others = scene.ofAccounts(today.minusDays(10), today.plusDays(5), scene.auditor(), inside);

        assertThat(get(auditor, "/api/v1/tickets?auditPeriodId=" + hers.id)
                        .jsonPath()
                        .getInt("total"))
                .isPositive();
        assertThat(get(auditor, "/api/v1/tickets?auditPeriodId=" + others.id)
                        .jsonPath()
                        .getInt("total"))
                .isZero();
        assertThat(As.ada()
                        .get("/api/v1/tickets?auditPeriodId=" + others.id)
                        .jsonPath()
                        .getInt("total"))
                .isPositive();
    }

    @Test
    void auditor_withoutPeriod_seesNothing() {
        String auditor = scene.auditor();

        assertThat(get(auditor, "/api/v1/accounts").jsonPath().getInt("total")).isZero();
        assertThat(get(auditor, "/api/v1/evidence").jsonPath().getInt("total")).isZero();
        assertThat(get(auditor, "/api/v1/tickets").jsonPath().getInt("total")).isZero();
        assertThat(get(auditor, "/api/v1/bundles").jsonPath().getInt("total")).isZero();
        assertThat(get(auditor, "/api/v1/collection-runs").jsonPath().getInt("total"))
                .isZero();
        assertThat(get(auditor, "/api/v1/log/entries").jsonPath().getInt("total"))
                .isZero();
        assertThat(get(auditor, "/api/v1/overview").statusCode()).isEqualTo(403);
        assertThat(get(auditor, "/control-card").statusCode()).isEqualTo(200);
        assertThat(get(auditor, "/glossary").statusCode()).isEqualTo(200);
    }

    @Test
    void auditor_takenAway_seesNothingFromTheNextRequestOn() {
        String auditor = scene.auditor();
        AuditPeriod period = scene.ofAccounts(today.minusDays(10), today.plusDays(5), auditor, inside);
        assertThat(get(auditor, "/api/v1/accounts/" + inside).statusCode()).isEqualTo(200);

        periods.removeAuditor(period.id, auditor, "otto", scene.now());

        assertThat(get(auditor, "/api/v1/accounts/" + inside).statusCode()).isEqualTo(404);
    }

    @Test
    void bundles_ofOtherDaysOrAccounts_areNotFound() {
        String limited = presentAuditor();
        String whole = scene.auditor();
        periods.create(
                NewAuditPeriod.ofAll(
                        "Whole " + PeriodScene.any(), today.minusDays(10), today.plusDays(5), List.of(whole)),
                "otto",
                scene.now());
        int within = order(today.minusDays(10), today);
        int before = order(today.minusDays(11), today);

        assertThat(get(whole, "/api/v1/bundles/" + within).statusCode()).isEqualTo(200);
        assertThat(get(whole, "/api/v1/bundles/" + before).statusCode()).isEqualTo(404);
        assertThat(get(limited, "/api/v1/bundles/" + within).statusCode()).isEqualTo(404);
        assertThat(get(whole, "/bundles/" + before).statusCode()).isEqualTo(404);
        assertThat(get(whole, "/bundles/" + before + "/report.pdf").statusCode())
                .isEqualTo(404);
        assertThat(get(whole, "/api/v1/bundles/" + before + "/bundle.zip").statusCode())
                .isEqualTo(404);
        assertThat(get(whole, "/api/v1/bundles?size=500").jsonPath().<String>getList("items.id"))
                .contains(Integer.toString(within))
                .doesNotContain(Integer.toString(before));
    }

    @Test
    void entries_aboutOthers_areMissing() {
        String auditor = presentAuditor();
        As.ada().contentType("application/json").body("{\"owner\":\"ana\"}").patch("/api/v1/accounts/" + inside);
        As.ada().contentType("application/json").body("{\"owner\":\"ana\"}").patch("/api/v1/accounts/" + outside);

        String audit = get(auditor, "/audit-log/export.csv").asString();
        assertThat(audit).contains("account/" + inside).doesNotContain(outside);
        assertThat(audit)
                .as("of her own audit period")
                .containsPattern("audit-period.created,audit-period/[0-9]+,.*" + inside);
        assertThat(get(auditor, "/audit-log").asString()).doesNotContain(outside);
        assertThat(get(auditor, "/log/export.csv").asString()).doesNotContain(outside);
        assertThat(get(auditor, "/log").asString()).doesNotContain(outside);
    }

    @Test
    void preview_showsWhatAnAuditorSees_andChangesNothing() {
        AuditPeriod period = scene.ofAccounts(today.minusDays(10), today.plusDays(5), scene.auditor(), inside);
        Browser ana = Browser.of("ana");
        assertThat(ana.get("/accounts/" + outside).statusCode()).isEqualTo(200);

        ana.post("/audit-periods/" + period.id + "/preview", java.util.Map.of())
                .then()
                .statusCode(303);

        assertThat(ana.get("/accounts/" + outside).statusCode()).isEqualTo(404);
        assertThat(ana.page("/accounts/" + inside).select("form[action=/audit-periods/preview-end]"))
                .hasSize(1);
        assertThat(ana.page("/accounts/" + inside).text()).contains(period.name);
        assertThat(ana.post("/accounts/" + inside + "/owner-changes", java.util.Map.of("owner", "ana"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(ana.post("/saved-views", java.util.Map.of("name", "Mine", "path", "/accounts", "query", ""))
                        .statusCode())
                .isEqualTo(403);

        ana.post("/audit-periods/preview-end", java.util.Map.of()).then().statusCode(303);
        assertThat(ana.get("/accounts/" + outside).statusCode()).isEqualTo(200);
    }

    @Test
    void preview_byAnAuditor_givesNothing() {
        AuditPeriod others = scene.ofAccounts(today.minusDays(10), today.plusDays(5), scene.auditor(), outside);
        Browser auditor = Browser.fresh();
        auditor.logIn(presentAuditor(), "demo");

        assertThat(auditor.post("/audit-periods/" + others.id + "/preview", java.util.Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(auditor.request()
                        .cookie("rootproof-preview", Long.toString(others.id))
                        .get("/accounts/" + outside)
                        .statusCode())
                .isEqualTo(404);
    }

    private static int order(LocalDate from, LocalDate to) {
        return Integer.parseInt(As.ana()
                .contentType("application/json")
                .body(java.util.Map.of("from", from.toString(), "to", to.toString()))
                .post("/api/v1/bundles")
                .then()
                .statusCode(202)
                .extract()
                .path("id")
                .toString());
    }

    private static List<Integer> ids(Response list) {
        return list.then().statusCode(200).extract().jsonPath().<Object>getList("items.id").stream()
                .map(id -> Integer.valueOf(id.toString()))
                .toList();
    }

    private static Response get(String username, String path) {
        return PeriodScene.as(username).get(path);
    }
}
