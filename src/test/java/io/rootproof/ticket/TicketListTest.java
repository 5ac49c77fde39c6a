package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TicketListTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    String team;
    List<Long> numbers;

    @BeforeEach
    void open() {
        team = "team-" + UUID.randomUUID();
        numbers = new ArrayList<>();
        for (int day = 0; day < 5; day++) {
            Instant key = clock.instant().minus(Duration.ofDays(day)).minusSeconds(60);
            String account = scene.failing(key);
            scene.change(account, a -> a.owner = team);
            upkeep.keep(Set.of(account), key);
            numbers.add(scene.ticket(account, TicketKind.FAILURE).number);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-number", "work", "due", "-due", "opened", "-opened", "account"})
    void list_readByCursor_givesEveryTicketOnce(String sort) {
        List<Long> all = new ArrayList<>();
        String after = "";
        do {
            JsonPath page = As.aud()
                    .get("/api/v1/tickets?owner=" + team + "&size=2&sort=" + sort + after)
                    .jsonPath();
            page.getList("items.number", Integer.class).forEach(n -> all.add((long) n));
            String next = page.getString("next");
            after = next == null ? "" : "&after=" + next;
        } while (!after.isEmpty());

        assertThat(all).containsExactlyInAnyOrderElementsOf(numbers).doesNotHaveDuplicates();
    }

    @Test
    void list_byNumber_isNewestFirst() {
        assertThat(As.aud().get("/api/v1/tickets?owner=" + team).jsonPath().getList("items.number", Long.class))
                .isEqualTo(numbers.reversed());
    }

    @Test
    void list_byDue_asksNotWhetherItIsDone() {
        closeOldest();

        assertThat(inOrder("due")).isEqualTo(numbers.reversed());
        assertThat(inOrder("-due")).isEqualTo(numbers);
    }

    @Test
    void list_byWork_hasWhatIsDoneLast() {
        closeOldest();

        List<Long> expected = new ArrayList<>(numbers.subList(0, 4).reversed());
        expected.add(numbers.getLast());
        assertThat(inOrder("work")).isEqualTo(expected);
    }

    @Test
    void page_inTheUsualOrder_saysItAndHasNoArrow() {
        Document page = Browser.of("aud").page("/tickets?owner=" + team);
        assertThat(page.select(".rp-list-tools").text()).contains("Unfinished first, then by due time.");
        assertThat(page.select("th[aria-sort=ascending], th[aria-sort=descending]"))
                .isEmpty();

        String byDue = page.select("th:contains(Due) a").attr("href");
        Document sorted = Browser.of("aud").page(byDue);
        assertThat(sorted.select("th[aria-sort=ascending]").text()).startsWith("Due");
        assertThat(sorted.select(".rp-list-tools").text()).doesNotContain("Unfinished first");
    }

    private void closeOldest() {
        Ticket oldest = QuarkusTransaction.requiringNew().call(() -> Ticket.findById(numbers.getLast()));
        Instant now = clock.instant();
        scene.collected(oldest.accountId, Source.SECURITY_HUB, KeyState.NO_KEY, now);
        scene.result(oldest.accountId, Result.PASSED, Reason.NO_KEY, now);
        upkeep.keep(Set.of(oldest.accountId), now);
    }

    private List<Long> inOrder(String sort) {
        return As.aud()
                .get("/api/v1/tickets?owner=" + team + "&sort=" + sort)
                .jsonPath()
                .getList("items.number", Long.class);
    }

    @Test
    void list_cursorOfAnotherOrder_isRefused() {
        String next = As.aud()
                .get("/api/v1/tickets?owner=" + team + "&size=2&sort=due")
                .jsonPath()
                .getString("next");

        As.aud()
                .get("/api/v1/tickets?owner=" + team + "&size=2&after=" + next)
                .then()
                .statusCode(400);
    }

    @Test
    void list_overdue_isWhatIsPastItsDueTime() {
        assertThat(As.aud()
                        .get("/api/v1/tickets?overdue=true&owner=" + team)
                        .jsonPath()
                        .getList("items.overdue", Boolean.class))
                .hasSize(4)
                .containsOnly(true);
    }

    @Test
    void list_wordsWithWildcards_areTakenLiterally() {
        assertThat(As.aud()
                        .queryParam("q", "%")
                        .get("/api/v1/tickets")
                        .jsonPath()
                        .getInt("total"))
                .isZero();
        assertThat(As.aud()
                        .queryParam("q", team.substring(0, 12))
                        .get("/api/v1/tickets")
                        .jsonPath()
                        .getInt("total"))
                .isEqualTo(5);
    }

    @Test
    void page_showsTheSameAsTheExport() {
        Browser aud = Browser.of("aud");
        Document page = aud.page("/tickets?owner=" + team);

        assertThat(page.select("tbody tr")).hasSize(5);
        String export = page.select("a[download]").attr("href");
        assertThat(aud.get(export).asString().lines())
                .hasSize(6)
                .first()
                .asString()
                .startsWith("number,kind,accountId");
    }

    @Test
    void page_wrongFilter_isABadRequestBeforeAnythingIsSent() {
        assertThat(Browser.of("aud").get("/tickets?kind=CHAOS").statusCode()).isEqualTo(400);
        assertThat(Browser.of("aud").get("/tickets/export.csv?kind=CHAOS").statusCode())
                .isEqualTo(400);
    }
}
