package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.rootproof.bundle.BundleCause;
import io.rootproof.bundle.PeriodBundle;
import io.rootproof.bundle.PeriodBundles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.BundleEvery;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class ClosingTestCases {

    @Inject
    AuditScene scene;

    @Inject
    PeriodBundles bundles;

    @Inject
    BundleCycles cycles;

    @Test
    void closing_withGaps_isSaidAndSealsAFinalBundle() {
        AuditPeriod period = scene.period(null, List.of(), scene.account());
        Browser otto = Browser.of("otto");
        String path = "/audit-periods/" + period.id;
        assertThat(otto.page(path + "/closing").select(".rp-consequences").text())
                .contains("not proven", "98.91 %");
        otto.post(path + "/closing", Map.of()).then().statusCode(303);

        assertThat(bundles.of(period.id))
                .extracting(PeriodBundle::cause, PeriodBundle::from, PeriodBundle::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        BundleCause.FINAL, AuditScene.MARCH, Instant.parse("2014-06-01T00:00:00Z")));
        long last = bundles.of(period.id).getFirst().id();
        assertThat(otto.page(path).select("section[aria-labelledby=bundles] a[href=/bundles/" + last + "]"))
                .isNotEmpty();
        assertThat(otto.post(path + "/closing", Map.of()).statusCode()).isEqualTo(409);
        assertThat(bundles.of(period.id)).hasSize(1);
    }

    @Test
    void closed_isChangedNoMore() {
        AuditPeriod period = scene.period(null, List.of(), scene.account());
        As.otto()
                .post("/api/v1/audit-periods/" + period.id + "/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("CLOSED"), "finalBundleId", notNullValue());
        assertThat(Browser.of("otto")
                        .post(
                                "/audit-periods/" + period.id + "/keeping",
                                Map.of("version", "1", "every", "MONTHLY", "keepUntil", ""))
                        .statusCode())
                .isEqualTo(409);
        cycles.pass(Instant.parse("2015-01-01T00:00:00Z"));
        assertThat(bundles.of(period.id)).hasSize(1);
    }

    @Test
    void closing_beforeTheLastDayIsOver_isRefused() {
        AuditPeriod period = scene.periods.create(
                AuditScene.wanted(
                        AuditScene.FIRST, java.time.LocalDate.of(2199, 1, 1), null, List.of(), scene.account()),
                "otto",
                AuditScene.MARCH);
        As.otto().post("/api/v1/audit-periods/" + period.id + "/closing").then().statusCode(409);
        As.ana()
                .get("/api/v1/audit-periods/" + period.id)
                .then()
                .body("state", equalTo("OPEN"), "finalBundleId", nullValue());
        assertThat(bundles.of(period.id)).isEmpty();
    }

    @Test
    void cycles_areMadeOnce_andMissedOnesAreCaughtUp() {
        AuditPeriod period = scene.period(BundleEvery.MONTHLY, List.of(), scene.account());
        cycles.pass(Instant.parse("2014-04-30T23:59:59Z"));
        assertThat(names(period)).containsExactly("2014-03-01");
        cycles.pass(Instant.parse("2014-04-30T23:59:59Z"));
        assertThat(names(period)).containsExactly("2014-03-01");
        cycles.pass(Instant.parse("2014-09-01T00:00:00Z"));
        assertThat(names(period)).containsExactly("2014-03-01", "2014-04-01", "2014-05-01");
        cycles.pass(Instant.parse("2014-09-01T00:00:00Z"));
        assertThat(names(period)).hasSize(3);
    }

    @Test
    void cycles_beforeAnyAccountWasSeen_areNotMade() {
        AuditPeriod period = scene.periods.create(
                AuditScene.wanted(
                        java.time.LocalDate.of(2000, 1, 1),
                        AuditScene.UNTIL,
                        BundleEvery.MONTHLY,
                        List.of(),
                        scene.account()),
                "otto",
                AuditScene.MARCH);
        cycles.pass(Instant.parse("2014-04-01T00:00:00Z"));
        assertThat(names(period)).containsExactly("2014-03-01");
    }

    @Test
    void closing_byAnAnalystOrAuditor_isNotAllowed() {
        AuditPeriod period = scene.period(null, List.of("aud"), scene.account());
        String closing = "/api/v1/audit-periods/" + period.id + "/closing";
        As.ana().post(closing).then().statusCode(403);
        As.aud().post(closing).then().statusCode(403);
        As.aud()
                .contentType(ContentType.JSON)
                .body(Map.of("username", "aud"))
                .post("/api/v1/audit-periods/" + period.id + "/auditors")
                .then()
                .statusCode(403);
    }

    @Test
    void legalHold_needsAReason_andIsLifted() {
        AuditPeriod period = scene.period(null, List.of(), scene.account());
        Browser otto = Browser.of("otto");
        String path = "/audit-periods/" + period.id + "/legal-hold";
        assertThat(otto.post(path, Map.of("held", "true", "reason", " ")).statusCode())
                .isEqualTo(422);
        otto.post(path, Map.of("held", "true", "reason", "A dispute.")).then().statusCode(303);
        assertThat(otto.post(path, Map.of("held", "true", "reason", "Again.")).statusCode())
                .isEqualTo(409);
        otto.post(path, Map.of("held", "false", "reason", "Settled.")).then().statusCode(303);
    }

    private List<String> names(AuditPeriod period) {
        return bundles.of(period.id).stream()
                .filter(bundle -> bundle.cause() == BundleCause.CYCLE)
                .map(bundle -> bundle.from().toString().substring(0, 10))
                .sorted()
                .toList();
    }
}
