package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.AccountsAssessed;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FailureOpeningTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Event<AccountsAssessed> assessed;

    @Test
    void failed_opensOneTicketWithOwnerSeverityDueTimeAndEvidence() {
        String payments = scene.failing(NOW);
        scene.change(payments, account -> account.owner = "payments-team");

        assessed.fire(new AccountsAssessed(Set.of(payments), NOW));

        Ticket ticket = scene.ticket(payments, TicketKind.FAILURE);
        assertThat(ticket.state).isEqualTo(TicketState.OPEN);
        assertThat(ticket.owner).isEqualTo("payments-team");
        assertThat(ticket.severity).isEqualTo(Severity.CRITICAL);
        assertThat(ticket.reason).isEqualTo(Reason.ACTIVE_KEY);
        assertThat(ticket.dueAt).isEqualTo(NOW.plus(Duration.ofHours(24)));
        assertThat(scene.evidence(ticket, EvidenceRole.OPENING)).hasSize(1);
    }

    @Test
    void failed_inManyRegionsAndSources_opensOneTicketThatNamesAll() {
        String payments = scene.failing(NOW);
        scene.collected(payments, Source.CREDENTIAL_REPORT, KeyState.ACTIVE_KEY, NOW);
        scene.collected(payments, Source.ACCOUNT_SUMMARY, KeyState.KEY_PRESENT, NOW);

        upkeep.keep(Set.of(payments), NOW);
        upkeep.keep(Set.of(payments), NOW.plusSeconds(60));

        assertThat(scene.tickets(payments)).hasSize(1);
        assertThat(scene.evidence(scene.ticket(payments, TicketKind.FAILURE), EvidenceRole.OPENING))
                .hasSize(3);
    }

    @Test
    void failed_outOfScope_opensNothing() {
        String payments = scene.failing(NOW);
        scene.change(payments, account -> account.inScope = false);

        upkeep.keep(Set.of(payments), NOW);

        assertThat(scene.tickets(payments)).isEmpty();
    }

    @Test
    void failed_inThePastOnly_opensNothing() {
        String data = scene.failing(NOW.minusSeconds(3600));
        scene.collected(data, Source.SECURITY_HUB, KeyState.NO_KEY, NOW);
        scene.result(data, Result.PASSED, Reason.NO_KEY, NOW);

        upkeep.keep(Set.of(data), NOW);

        assertThat(scene.tickets(data)).isEmpty();
    }

    @Test
    void failed_resultExpired_opensNothing() {
        String payments = scene.failing(NOW);
        scene.status(payments, status -> status.validUntil = NOW.minusMillis(1));

        upkeep.keep(Set.of(payments), NOW);

        assertThat(scene.tickets(payments)).isEmpty();
    }

    @Test
    void failed_eventWasLostInACrash_thePassMakesItGood() {
        String payments = scene.failing(NOW);

        upkeep.pass(NOW);

        assertThat(scene.tickets(payments)).hasSize(1);
    }
}
