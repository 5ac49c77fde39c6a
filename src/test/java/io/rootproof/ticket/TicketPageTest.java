package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketPageTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    Instant key;
    String data;
    long number;
    String path;

    @BeforeEach
    void open() {
        key = clock.instant().minus(Duration.ofHours(3)).truncatedTo(ChronoUnit.SECONDS);
        data = scene.failing(key);
        upkeep.keep(Set.of(data), key);
        number = scene.ticket(data, TicketKind.FAILURE).number;
        path = "/tickets/" + number;
    }

    @Test
    void page_forAnAuditor_hasNoForms() {
        Document page = Browser.of("aud").page(path);

        assertThat(page.select("h1").text()).contains("Ticket " + number);
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void forms_leadThroughTheWorkWithoutScript() {
        Browser ana = Browser.of("ana");
        done(ana.post(path + "/assignments", Map.of("owner", "ana")));
        done(ana.post(path + "/steps/1", Map.of("done", "true")));
        done(ana.post(path + "/comments", Map.of("text", "Asked <b>payments</b>")));
        done(ana.post(path + "/change-records", Map.of("text", "CHG-7", "url", "https://change.example.org/7")));
        done(ana.post(path + "/links", Map.of("label", "SEC-42", "url", "https://tracker.example.org/SEC-42")));
        String deleted = key.plusSeconds(3600).toString().replace("Z", "");
        done(ana.post(path + "/fix-claims", Map.of("deletedAt", deleted, "note", "Console")));

        Document page = ana.page(path);
        assertThat(page.select("#checklist").text()).contains("1 of 8 done");
        assertThat(page.select("#events").text()).contains("Asked <b>payments</b>");
        assertThat(page.text()).contains("Awaiting verification", "CHG-7", "New credential report from");
        assertThat(page.select("a[href=https://tracker.example.org/SEC-42]").text())
                .contains("SEC-42");
    }

    @Test
    void page_afterTheProof_namesIt() {
        scene.collected(data, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, key.plusSeconds(60));
        scene.result(data, Result.PASSED, Reason.NO_KEY, key.plusSeconds(60));
        upkeep.keep(Set.of(data), clock.instant());
        Browser ana = Browser.of("ana");

        Document page = ana.page(path);
        assertThat(page.select("#closing").text()).isEqualTo("What closed it");
        assertThat(page.select("section:has(#closing) .rp-digest")).hasSize(1);

        done(ana.post(path + "/post-incident-notes", Map.of("text", "Made by a setup script of 2019")));
        Document noted = ana.page(path);
        assertThat(noted.select("section:has(#notes)").text()).contains("setup script");
        assertThat(noted.select("section:has(#closing) p").first().text()).startsWith("No key: IAM credential report");
    }

    @Test
    void refusedForm_keepsWhatWasTypedAndSaysWhatToDo() {
        Response answer = Browser.of("ana")
                .post(path + "/fix-claims", Map.of("deletedAt", "2019-01-01T00:00", "note", "Long ago"));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#errors").text()).contains("last seen");
        assertThat(page.select("#f-claim-note").text()).isEqualTo("Long ago");
        assertThat(page.select("#f-claim-deletedAt").val()).isEqualTo("2019-01-01T00:00");
    }

    @Test
    void dangerousLink_isRefused() {
        Browser ana = Browser.of("ana");

        assertThat(ana.post(path + "/links", Map.of("url", "javascript:alert(1)"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(ana.post(path + "/links", Map.of("url", "https://ana:secret@example.org/"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void secretInAnAddress_isMaskedBeforeItIsKept() {
        Browser ana = Browser.of("ana");
        done(ana.post(
                path + "/links",
                Map.of("label", "Log", "url", "https://logs.example.org/q?api_key=9f8e7d6c5b4a&day=2026-03-03")));
        done(ana.post(
                path + "/change-records",
                Map.of("text", "CHG-7", "url", "https://changes.example.org/CHG-7?view=all")));

        String links = ana.page(path).select("a").eachAttr("href").toString();
        assertThat(links)
                .contains("https://logs.example.org/q?api_key=[masked]&day=2026-03-03")
                .contains("https://changes.example.org/CHG-7?view=all")
                .doesNotContain("9f8e7d6c5b4a");
    }

    @Test
    void cancelling_whileFailing_isNotOfferedAndRefused() {
        Browser ana = Browser.of("ana");

        assertThat(ana.page(path).select("a[href$=/cancellation]")).isEmpty();
        assertThat(ana.get(path + "/cancellation").statusCode()).isEqualTo(409);
        assertThat(ana.post(path + "/cancellations", Map.of("reason", "no")).statusCode())
                .isEqualTo(409);
    }

    @Test
    void unknownTicket_isNotFound() {
        assertThat(Browser.of("aud").get("/tickets/999999999").statusCode()).isEqualTo(404);
    }

    private static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(303);
    }
}
