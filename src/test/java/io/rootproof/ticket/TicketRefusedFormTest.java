package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every form of a ticket that is refused names its fields and keeps what was typed. */
@QuarkusTest
class TicketRefusedFormTest {

    private static final String LONG = "x".repeat(4001);

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    private String path;

    @BeforeEach
    void open() {
        Instant key = clock.instant().minus(Duration.ofHours(3));
        String account = scene.failing(key);
        upkeep.keep(Set.of(account), key);
        path = "/tickets/" + scene.ticket(account, TicketKind.FAILURE).number;
    }

    private Document refused(String form, Map<String, String> fields) {
        Response answer = Browser.of("ana").post(path + form, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString());
    }

    private static void names(Document page, String... keys) {
        assertThat(page.select("#errors a").eachAttr("href"))
                .containsExactly(
                        java.util.Arrays.stream(keys).map(k -> "#f-" + k).toArray(String[]::new));
        for (String key : keys) {
            assertThat(page.select("#f-" + key + "[aria-invalid=true]")).as(key).hasSize(1);
            assertThat(page.select("#f-" + key).attr("aria-describedby")).contains("e-" + key);
        }
    }

    @Test
    void emptyComment_isNamed() {
        names(refused("/comments", Map.of("text", "  ")), "comment-text");
    }

    @Test
    void longComment_isKept() {
        Document page = refused("/comments", Map.of("text", LONG));
        names(page, "comment-text");
        assertThat(page.select("#f-comment-text").val()).isEqualTo(LONG);
        assertThat(page.select("#errors").text()).contains("4,001 characters");
    }

    @Test
    void changeRecord_saysBothProblemsAtOnce() {
        Document page = refused("/change-records", Map.of("text", "", "url", "ftp://example.org"));
        names(page, "change-text", "change-url");
        assertThat(page.select("#f-change-url").val()).isEqualTo("ftp://example.org");
        assertThat(page.select("details:has(#f-change-url)").hasAttr("open")).isTrue();
    }

    @Test
    void link_saysBothProblemsAtOnce() {
        Document page = refused("/links", Map.of("url", "nowhere", "label", LONG));
        names(page, "link-url", "link-label");
        assertThat(page.select("#f-link-url").val()).isEqualTo("nowhere");
    }

    @Test
    void emptyNote_isNamed() {
        names(refused("/post-incident-notes", Map.of("text", "")), "note-text");
    }

    @Test
    void nobodyChosen_isNamed() {
        names(refused("/assignments", Map.of("owner", "")), "owner-owner");
    }

    @Test
    void unknownOwner_isNamed_andNobodyIsChosenInstead() {
        Document page = refused("/assignments", Map.of("owner", "nobody-there"));
        Element owner = page.select("select#f-owner-owner[required]").first();
        assertThat(owner.select("option[selected]")).isEmpty();
        assertThat(owner.child(0).text()).isEqualTo("Choose a person");
        assertThat(owner.child(0).val()).isEmpty();
        names(page, "owner-owner");
        assertThat(page.select("#errors").text()).contains("nobody-there");
    }

    @Test
    void claimWithoutATime_saysBothProblemsAtOnce() {
        Document page = refused("/fix-claims", Map.of("deletedAt", "yesterday", "note", LONG));
        names(page, "claim-deletedAt", "claim-note");
        assertThat(page.select("#f-claim-deletedAt").val()).isEqualTo("yesterday");
    }

    @Test
    void claimWrittenAsPagesWriteTimes_isTaken() {
        String now =
                clock.instant().minusSeconds(60).toString().substring(0, 16).replace('T', ' ');
        for (String written : new String[] {now, now + "Z", now.replace(' ', 'T')}) {
            assertThat(Browser.of("ana")
                            .post(path + "/fix-claims", Map.of("deletedAt", written, "note", ""))
                            .statusCode())
                    .as(written)
                    .isEqualTo(303);
        }
    }

    @Test
    void claimInTheFuture_isNamed() {
        names(refused("/fix-claims", Map.of("deletedAt", "2999-01-01T00:00", "note", "")), "claim-deletedAt");
    }

    @Test
    void claimOnACancelledTicket_keepsWhatWasTyped() {
        String account = scene.account(clock.instant().minus(Duration.ofDays(3)));
        scene.result(
                account,
                io.rootproof.assessment.Result.UNKNOWN,
                io.rootproof.assessment.Reason.NO_EVIDENCE,
                clock.instant().minus(Duration.ofDays(3)));
        upkeep.keep(Set.of(account), clock.instant());
        path = "/tickets/" + scene.ticket(account, TicketKind.EVIDENCE_GAP).number;
        Response answer = Browser.of("ana")
                .post(path + "/fix-claims", Map.of("deletedAt", "2026-01-01T00:00", "note", "By hand in the console"));

        assertThat(answer.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#errors").text()).contains("about missing evidence");
        assertThat(page.text()).contains("By hand in the console");
    }
}
