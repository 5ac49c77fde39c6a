package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketCancellingTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    private String account;
    private String path;

    @BeforeEach
    void gap() {
        Instant before = clock.instant().minus(Duration.ofDays(3));
        account = scene.account(before);
        scene.result(account, Result.UNKNOWN, Reason.NO_EVIDENCE, before);
        upkeep.keep(Set.of(account), clock.instant());
        path = "/tickets/" + ticket().number;
    }

    private Ticket ticket() {
        return scene.ticket(account, TicketKind.EVIDENCE_GAP);
    }

    @Test
    void page_asksAndChangesNothing() {
        Browser ana = Browser.of("ana");
        String link = ana.page(path).select("a[href$=/cancellation]").attr("href");
        Document page = ana.page(link);

        assertThat(page.select("h1").text()).isEqualTo("Cancel ticket " + ticket().number + "?");
        assertThat(page.select(".rp-consequences li")).isNotEmpty();
        assertThat(page.select(".rp-confirm form").attr("action")).isEqualTo(path + "/cancellations");
        assertThat(ticket().state).isEqualTo(TicketState.OPEN);
    }

    @Test
    void withoutReason_asksAgainAndChangesNothing() {
        Response answer = Browser.of("ana").post(path + "/cancellations", Map.of("reason", " "));

        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#errors a").attr("href")).isEqualTo("#f-reason");
        assertThat(page.select("#f-reason[aria-invalid=true]")).hasSize(1);
        assertThat(ticket().state).isEqualTo(TicketState.OPEN);
    }

    @Test
    void withReason_isCancelledForGood() {
        Browser ana = Browser.of("ana");
        assertThat(ana.post(path + "/cancellations", Map.of("reason", "Account is closed"))
                        .statusCode())
                .isEqualTo(303);

        assertThat(ticket().state).isEqualTo(TicketState.CANCELLED);
        Document page = ana.page(path);
        assertThat(page.select("[role=status]").text()).isEqualTo("The ticket is cancelled.");
        assertThat(page.select("a[href$=/cancellation]")).isEmpty();
        assertThat(ana.get(path + "/cancellation").statusCode()).isEqualTo(409);
    }

    @Test
    void auditor_isNotAsked() {
        assertThat(Browser.of("aud").get(path + "/cancellation").statusCode()).isEqualTo(403);
    }
}
