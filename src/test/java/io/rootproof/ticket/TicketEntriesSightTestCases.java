package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.period.PeriodScene;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Auditors of some accounts read in log and audit log what was done to the tickets of these. */
abstract class TicketEntriesSightTestCases {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    PeriodScene periods;

    @Test
    void entries_aboutTicketsOfHers_areThere_andOfOthersAreNot() {
        Ticket hers = opened();
        Ticket others = opened();
        String auditor = periods.auditor();
        periods.ofAccounts(periods.today().minusDays(5), periods.today().plusDays(5), auditor, hers.accountId);
        List.of(hers, others)
                .forEach(ticket -> As.ana()
                        .contentType("application/json")
                        .body("{\"text\": \"Seen.\"}")
                        .post("/api/v1/tickets/" + ticket.number + "/comments"));

        for (String list : List.of("/audit-log/export.csv", "/log/export.csv")) {
            PeriodScene.awaitEntry(list, "ticket/" + others.number + ",");
            assertThat(PeriodScene.as(auditor).get(list).asString())
                    .as(list)
                    .contains("ticket/" + hers.number + ",")
                    .doesNotContain("ticket/" + others.number + ",");
        }
    }

    private Ticket opened() {
        Instant now = periods.now();
        String account = scene.failing(now.minusSeconds(60));
        upkeep.keep(List.of(account), now);
        return scene.ticket(account, TicketKind.FAILURE);
    }
}
