package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.identity.Act;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ticket that was talked about a lot stays a page that opens at once. */
@QuarkusTest
class LongTicketTest {

    private static final int KILOBYTE = 1000;

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    TicketWork work;

    @Inject
    Clock clock;

    private long number;

    @BeforeEach
    void talk() {
        Instant key = clock.instant().minus(Duration.ofHours(3));
        String account = scene.failing(key);
        upkeep.keep(Set.of(account), key);
        number = scene.ticket(account, TicketKind.FAILURE).number;
        for (int i = 0; i < 60; i++) {
            work.comment(number, "Comment " + i + ". " + "Some more words. ".repeat(230), act());
            work.noteAfterIncident(number, "Note " + i + ". " + "Some more words. ".repeat(230), act());
        }
    }

    private Act act() {
        return new Act("ana", clock.instant());
    }

    @Test
    void page_showsTheNewestAndLinksToAll() {
        Response answer = Browser.of("ana").get("/tickets/" + number);

        assertThat(answer.asString().getBytes(StandardCharsets.UTF_8).length).isLessThan(100 * KILOBYTE);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("#events .rp-text").first().text()).startsWith("Note 59.");
        assertThat(page.select("#events").text()).doesNotContain("Comment 1.");
        assertThat(page.select("#events a:contains(All 121 events)").attr("href"))
                .isEqualTo("/tickets/" + number + "/events");
    }

    @Test
    void everything_isThereInFullPageByPage() {
        Browser ana = Browser.of("ana");
        String next = "/tickets/" + number + "/events";
        StringBuilder read = new StringBuilder();
        while (!next.isEmpty()) {
            Response answer = ana.get(next);
            assertThat(answer.asString().getBytes(StandardCharsets.UTF_8).length)
                    .isLessThan(100 * KILOBYTE);
            Document page = Jsoup.parse(answer.asString());
            read.append(page.select("main").text());
            next = page.select("a[rel=next]").attr("href");
        }
        for (int i = 0; i < 60; i++) {
            assertThat(read).contains("Comment " + i + ".", "Note " + i + ".");
        }
    }
}
