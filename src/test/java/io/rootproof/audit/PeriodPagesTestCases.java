package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.rootproof.period.AuditPeriod;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

abstract class PeriodPagesTestCases {

    @Inject
    AuditScene scene;

    @Test
    void form_makesAPeriodThatItsAuditorReads() {
        String account = scene.account();
        String auditor = scene.auditor();
        Response made = Browser.of("otto").post("/audit-periods", form(account, auditor));
        made.then().statusCode(303);
        String path = made.header("Location").replaceFirst("^http://[^/]*", "");

        Browser theirs = Browser.of(auditor);
        Document page = theirs.page(path);
        assertThat(page.select("[data-seconds=FAILED]").text()).isEqualTo("86,400");
        assertThat(page.select("[data-seconds=PASSED]").text()).isEqualTo("7,862,400");
        assertThat(page.select("#share").text()).isEqualTo("98.91 %");
        assertThat(page.select("main form[method=post]"))
                .as("nothing to change")
                .isEmpty();
        assertThat(theirs.page("/audit-periods").select("main th a").eachAttr("href"))
                .containsExactly(path);
    }

    @Test
    void form_thatCannotBeUsed_isSentBackAsItWas() {
        Map<String, String> form = form("999999999999", "ana");
        form.put("to", "2014-02-01");
        Response answer = Browser.of("otto").post("/audit-periods", form);
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#errors li")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(page.select("[name=accounts]").text()).isEqualTo("999999999999");
        form.put("from", "yesterday");
        form.put("scope", "SOME");
        assertThat(Browser.of("otto").post("/audit-periods", form).statusCode()).isEqualTo(422);
    }

    @Test
    void making_isForAdminsAndTheControlOwner() {
        assertThat(Browser.of("ana").get("/audit-periods/new").statusCode()).isEqualTo(403);
        assertThat(Browser.of("aud")
                        .post("/audit-periods", form(scene.account(), "aud"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Browser.of("ada").get("/audit-periods/new").statusCode()).isEqualTo(200);
    }

    @Test
    void period_ofAnotherAuditor_isNotThere() {
        AuditPeriod period = scene.period(null, List.of(scene.auditor()), scene.account());
        Browser other = Browser.of(scene.auditor());
        for (String below : List.of(
                "", "/accounts", "/coverage.csv", "/gaps.csv", "/samples", "/samples.csv", "/population-changes")) {
            assertThat(other.get("/audit-periods/" + period.id + below).statusCode())
                    .as(below)
                    .isEqualTo(404);
            assertThat(Browser.of("ana")
                            .get("/audit-periods/" + period.id + below)
                            .statusCode())
                    .as(below)
                    .isEqualTo(200);
        }
        assertThat(other.page("/audit-periods").select("main th a")).isEmpty();
        assertThat(other.get("/audit-periods/999999").statusCode()).isEqualTo(404);
    }

    @Test
    void account_ofThePeriod_showsItsTimeGapsAndEvidence() {
        String account = scene.account();
        String stranger = scene.account();
        AuditPeriod period = scene.period(null, List.of(), account);
        Browser otto = Browser.of("otto");
        Document page = otto.page("/audit-periods/" + period.id + "/accounts/" + account);
        assertThat(page.select("section[aria-labelledby=gaps] tbody tr")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=gaps] tbody time").eachAttr("datetime"))
                .containsExactly("2014-03-10T00:00:00Z", "2014-03-11T00:00:00Z");
        assertThat(page.select("section[aria-labelledby=results] a[href^=/evidence/]"))
                .hasSize(3);
        assertThat(otto.get("/audit-periods/" + period.id + "/accounts/" + stranger)
                        .statusCode())
                .isEqualTo(404);
        assertThat(otto.get("/audit-periods/" + period.id + "/coverage.csv").asString())
                .contains(account + ",")
                .contains(",7862400,86400,0,0,0,0.9891,1,")
                .doesNotContain(stranger);
        assertThat(otto.get("/audit-periods/" + period.id + "/gaps.csv").asString())
                .contains(",2014-03-10T00:00:00Z,2014-03-11T00:00:00Z,86400,FAILED,ACTIVE_KEY,");
    }

    @Test
    void auditor_comesAndGoes() {
        AuditPeriod period = scene.period(null, List.of(), scene.account());
        String auditor = scene.auditor();
        Browser otto = Browser.of("otto");
        String path = "/audit-periods/" + period.id;
        assertThat(Browser.of(auditor).get(path).statusCode()).isEqualTo(404);
        assertThat(otto.post(path + "/auditors", Map.of("auditor", auditor)).statusCode())
                .isEqualTo(303);
        assertThat(Browser.of(auditor).get(path).statusCode()).isEqualTo(200);
        assertThat(otto.post(path + "/auditors", Map.of("auditor", auditor)).statusCode())
                .isEqualTo(409);
        assertThat(otto.post(path + "/auditors", Map.of("auditor", "ana")).statusCode())
                .isEqualTo(422);
        assertThat(otto.page(path + "/auditor-removal?auditor=" + auditor).select(".rp-confirm"))
                .hasSize(1);
        otto.post(path + "/auditor-removal", Map.of("auditor", auditor)).then().statusCode(303);
        assertThat(Browser.of(auditor).get(path).statusCode()).isEqualTo(404);
    }

    private static Map<String, String> form(String account, String auditor) {
        Map<String, String> form = new HashMap<>();
        form.put("name", "Spring " + account + System.nanoTime());
        form.put("from", "2014-03-01");
        form.put("to", "2014-06-01");
        form.put("scope", "ACCOUNTS");
        form.put("accounts", account);
        form.put("auditors", auditor);
        form.put("every", "");
        form.put("keepUntil", "");
        form.put("units", "");
        return form;
    }
}
