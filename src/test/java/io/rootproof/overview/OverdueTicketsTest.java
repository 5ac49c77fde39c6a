package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.testing.As;
import io.rootproof.ticket.TicketUpkeep;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OverdueTicketsTest {

    private static final String LATE = "607000000001";

    @Inject
    GivenAccounts given;

    @Inject
    TicketUpkeep upkeep;

    @Test
    void overdue_isCountedAndLinksToJustThose() {
        given.account(LATE, "LATE", "Root/Overdue");
        given.status(LATE, Result.FAILED, Reason.ACTIVE_KEY);
        upkeep.keep(Set.of(LATE), given.now().minus(Duration.ofHours(30)));

        Document page = Jsoup.parse(As.aud().get("/").asString());
        Element heading = page.select("h3.rp-need:contains(Overdue tickets)").first();

        assertThat(heading).isNotNull();
        String list = heading.select("a").attr("href");
        assertThat(list).isEqualTo("/tickets?overdue=true");
        assertThat(Long.parseLong(heading.select("strong").text().replace(",", "")))
                .isEqualTo(As.aud().get("/api/v1/overview").jsonPath().getLong("overdueTickets"));
        assertThat(As.aud().get(list).statusCode()).isEqualTo(200);
        assertThat(page.select("main").text()).contains("can be proven: without", "rounded down");
    }
}
