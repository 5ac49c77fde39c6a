package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import io.rootproof.web.PseudoLocale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptancePagesTest {

    @Inject
    AcceptanceScene scene;

    @Inject
    Clock clock;

    String legacy;

    @BeforeEach
    void failing() {
        legacy = scene.withKeys(clock.instant().minusSeconds(60), "Inactive 2025-01-01T00:00:00Z");
    }

    @Test
    void form_keepsWhatWasTypedAndSaysWhatIsWrong() {
        Map<String, String> typed = typed();
        typed.put("expiresAt", "soon");
        Response refused = Browser.of("ana").post("/exceptions", typed);
        Document page = Jsoup.parse(refused.asString());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#f-expiresAt");
        assertThat(page.select("#f-justification").text()).isEqualTo("The roll-back tool signs in with it.");
        assertThat(page.select("#f-expiresAt").attr("value")).isEqualTo("soon");
    }

    @Test
    void form_ofAnUnknownAccount_isRefusedAtTheField() {
        Map<String, String> typed = typed();
        typed.put("accountId", "999999999990");
        Response refused = Browser.of("ana").post("/exceptions", typed);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("#errors a").attr("href"))
                .isEqualTo("#f-accountId");
    }

    @Test
    void page_offersTheDecisionToOthersOnly() {
        long id = scene.asked(legacy, clock.instant());

        assertThat(Browser.of("otto").page("/exceptions/" + id).select("button[name=decision]"))
                .hasSize(2);
        Document own = Browser.of("ana").page("/exceptions/" + id);
        assertThat(own.select("button[name=decision]")).isEmpty();
        assertThat(own.select("a[href$=/withdrawal]")).hasSize(1);
        assertThat(Browser.of("aud").page("/exceptions/" + id).select("main form"))
                .isEmpty();
    }

    @Test
    void decision_onAPageThatIsOld_showsTheKeysAsTheyAreNow() {
        long id = scene.asked(legacy, clock.instant());
        Browser otto = Browser.of("otto");
        String seen =
                otto.page("/exceptions/" + id).select("input[name=stateDigest]").attr("value");
        scene.keys(legacy, clock.instant(), "Active 2025-01-01T00:00:00Z");

        Response refused = otto.post(
                "/exceptions/" + id + "/decisions",
                Map.of("decision", "APPROVED", "reason", "Agreed.", "stateDigest", seen));

        Document page = Jsoup.parse(refused.asString());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(page.select("#errors").text()).contains("no longer as they were");
        assertThat(page.select("#keys").text()).contains("Active, made at");
        assertThat(page.select("#f-reason").text()).isEqualTo("Agreed.");
    }

    @Test
    void revocation_isAskedForBeforeAndShownAfterwards() {
        long id = scene.inForce(legacy, clock.instant());
        Browser otto = Browser.of("otto");
        assertThat(otto.page("/exceptions/" + id + "/revocation").select("h1").text())
                .contains("End exception " + id);
        assertThat(otto.post("/exceptions/" + id + "/revocations", Map.of("reason", ""))
                        .statusCode())
                .isEqualTo(422);
        otto.post("/exceptions/" + id + "/revocations", Map.of("reason", "The alarm did not ring."));
        assertThat(otto.page("/exceptions/" + id).select("#events").text()).contains("The alarm did not ring.");
        assertThat(otto.get("/exceptions/" + id + "/revocation").statusCode()).isEqualTo(409);
    }

    @Test
    void account_showsThatItIsFailedAndExcepted() {
        scene.inForce(legacy, clock.instant());
        Document page = Browser.of("aud").page("/accounts/" + legacy);
        assertThat(page.select(".rp-verdict").text())
                .containsIgnoringCase("failed")
                .contains("xcepted until");
        assertThat(page.select("section[aria-labelledby=exceptions] tbody tr")).hasSize(1);
        assertThat(Browser.of("aud")
                        .page("/accounts?q=" + legacy)
                        .select("main")
                        .text())
                .contains("excepted until");
    }

    @Test
    void export_defusesFormulas() {
        Map<String, String> typed = typed();
        typed.put("justification", "=cmd()");
        Browser ana = Browser.of("ana");
        ana.post("/exceptions", typed);
        assertThat(ana.get("/exceptions/export.csv?accountId=" + legacy).asString())
                .contains("'=cmd()")
                .doesNotContain(",=cmd()");
    }

    @Test
    void pages_andTheirRefusals_comeFromBundles() {
        long id = scene.asked(legacy, clock.instant());
        Browser otto = Browser.of("otto");
        otto.page("/exceptions");
        otto.speaking(PseudoLocale.TAG);

        for (String path : new String[] {"/exceptions", "/exceptions/" + id, "/exceptions/new?accountId=" + legacy}) {
            assertThat(plain(otto.page(path))).as(path).isEmpty();
        }
        Response refused = otto.post("/exceptions/" + id + "/decisions", Map.of("decision", "APPROVED"));
        assertThat(plain(Jsoup.parse(refused.asString()))).isEmpty();
        scene.approve(id, clock.instant());
        assertThat(plain(otto.page("/exceptions/" + id))).isEmpty();
        assertThat(plain(otto.page("/exceptions/" + id + "/revocation"))).isEmpty();
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new HashMap<>();
        typed.put("accountId", legacy);
        typed.put("justification", "The roll-back tool signs in with it.");
        typed.put("whyNoRole", "It takes no session token.");
        typed.put("compensatingControls", "In the safe.");
        typed.put("startsAt", "");
        typed.put(
                "expiresAt", clock.instant().plus(Duration.ofDays(5)).toString().substring(0, 10));
        return typed;
    }

    private static String plain(Document page) {
        page.select("[translate=no], code, time, pre, textarea").remove();
        String text = page.select("main").text();
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = text.replaceAll("⟦[^⟦⟧]*⟧", " ");
        }
        return text.replaceAll("[^\\p{L}]+", " ").strip();
    }
}
