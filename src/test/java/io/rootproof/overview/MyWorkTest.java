package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.identity.Act;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.ticket.TicketUpkeep;
import io.rootproof.ticket.TicketWork;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MyWorkTest {

    private static final String HERS = "695000000001";
    private static final String NOBODYS = "695000000002";

    @Inject
    GivenAccounts given;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    TicketWork work;

    @Inject
    MyWorkQuery query;

    @BeforeEach
    void tickets() {
        for (String id : Set.of(HERS, NOBODYS)) {
            given.account(id, "NAME " + id, "Root/Work");
            given.status(id, Result.FAILED, Reason.ACTIVE_KEY);
        }
        upkeep.keep(Set.of(HERS, NOBODYS), given.now().minus(Duration.ofDays(400)));
        work.assign(number(HERS), "ana", new Act("ana", given.now()));
    }

    @Test
    void ana_seesHersAndWhatNobodyHas() {
        Document page = Browser.of("ana").page("/my-work");

        assertThat(page.select("section[aria-labelledby=mine]").text())
                .contains(HERS, "overdue")
                .doesNotContain(NOBODYS);
        assertThat(page.select("section[aria-labelledby=unowned]").text())
                .contains(NOBODYS)
                .doesNotContain(HERS);
        assertThat(page.select("section[aria-labelledby=mine] a[href='/tickets?state=UNFINISHED&owner=ana']"))
                .hasSize(1);
    }

    @Test
    void otto_whoWorksNoTickets_seesNone() {
        Document page = Browser.of("otto").page("/my-work");

        assertThat(page.select("main").text()).doesNotContain(HERS, NOBODYS);
    }

    @Test
    void aud_isTold_thatNothingWaits() {
        assertThat(Browser.of("aud").page("/my-work").select("main").text()).contains("Nothing waits for you");
    }

    @Test
    void ticketOfAPassingAccount_withoutImport_waitsForNobodysWord() {
        given.status(HERS, Result.PASSED, Reason.NO_KEY);

        assertThat(query.toConfirm("otto", given.now()).listed())
                .extracting(MyWork.Ticket::accountId)
                .doesNotContain(HERS);
    }

    private static long number(String accountId) {
        return As.ana()
                .get("/api/v1/tickets?state=UNFINISHED&accountId=" + accountId)
                .jsonPath()
                .getLong("items[0].number");
    }
}
