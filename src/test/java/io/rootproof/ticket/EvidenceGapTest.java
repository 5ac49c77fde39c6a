package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EvidenceGapTest {

    private static final Instant SINCE = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant A_DAY_LATER = SINCE.plus(Duration.ofHours(24));

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Test
    void unknown_forExactlyADay_opensNothing() {
        String sandbox = unknown();

        upkeep.pass(A_DAY_LATER);

        assertThat(scene.tickets(sandbox)).isEmpty();
    }

    @Test
    void unknown_forLongerThanADay_opensATicketDueInThreeDays() {
        String sandbox = unknown();
        Instant now = A_DAY_LATER.plusMillis(1);

        upkeep.pass(now);

        Ticket ticket = scene.ticket(sandbox, TicketKind.EVIDENCE_GAP);
        assertThat(ticket.severity).isEqualTo(Severity.HIGH);
        assertThat(ticket.dueAt).isEqualTo(now.plus(Duration.ofHours(72)));
        assertThat(scene.tickets(sandbox)).hasSize(1);
    }

    @Test
    void expired_isUnknownFromTheInstantOfExpiry() {
        String archive = scene.account(SINCE.minusSeconds(3600));
        scene.result(archive, Result.PASSED, Reason.NO_KEY, SINCE.minusSeconds(3600));
        scene.status(archive, status -> status.validUntil = SINCE);

        upkeep.pass(A_DAY_LATER);
        assertThat(scene.tickets(archive)).isEmpty();

        upkeep.pass(A_DAY_LATER.plusMillis(1));
        assertThat(scene.tickets(archive)).hasSize(1);
    }

    @Test
    void neverAssessed_opensAfterADayToo() {
        String sandbox = scene.account(SINCE);

        upkeep.pass(A_DAY_LATER.plusMillis(1));

        assertThat(scene.tickets(sandbox)).hasSize(1);
    }

    @Test
    void passed_securityHubSilentForLongerThanADay_opensATicket() {
        String quiet = scene.account(SINCE);
        scene.result(quiet, Result.PASSED, Reason.NO_KEY, SINCE);
        scene.hubSilent(quiet, SINCE);

        upkeep.pass(A_DAY_LATER);
        assertThat(scene.tickets(quiet)).isEmpty();

        upkeep.pass(A_DAY_LATER.plusMillis(1));
        assertThat(scene.ticket(quiet, TicketKind.EVIDENCE_GAP).result).isEqualTo(Result.PASSED);
    }

    @Test
    void outOfScopeOrNotApplicable_opensNothing() {
        String dropped = unknown();
        scene.change(dropped, account -> account.inScope = false);
        String china = scene.account(SINCE);
        scene.result(china, Result.NOT_APPLICABLE, Reason.NO_ROOT_USER, SINCE);
        scene.hubSilent(china, SINCE);

        upkeep.pass(A_DAY_LATER.plusMillis(1));

        assertThat(scene.tickets(dropped)).isEmpty();
        assertThat(scene.tickets(china)).isEmpty();
    }

    @Test
    void gapOver_closesWithTheCurrentEvidence() {
        String sandbox = unknown();
        upkeep.pass(A_DAY_LATER.plusMillis(1));
        Instant seen = A_DAY_LATER.plusSeconds(60);
        long proof = scene.collected(sandbox, Source.SECURITY_HUB, KeyState.NO_KEY, seen);
        scene.result(sandbox, Result.PASSED, Reason.NO_KEY, seen);

        upkeep.pass(seen);

        Ticket ticket = scene.ticket(sandbox, TicketKind.EVIDENCE_GAP);
        assertThat(ticket.state).isEqualTo(TicketState.VERIFIED);
        assertThat(scene.evidence(ticket, EvidenceRole.CLOSING)).containsExactly(proof);
    }

    @Test
    void passedButSecurityHubStillSilent_staysOpen() {
        String sandbox = unknown();
        scene.status(sandbox, status -> status.securityHub = SecurityHubState.NEVER);
        upkeep.pass(A_DAY_LATER.plusMillis(1));
        scene.collected(sandbox, Source.CREDENTIAL_REPORT, KeyState.NO_KEY, A_DAY_LATER);
        scene.result(sandbox, Result.PASSED, Reason.NO_KEY, A_DAY_LATER);

        upkeep.pass(A_DAY_LATER.plusSeconds(60));

        assertThat(scene.ticket(sandbox, TicketKind.EVIDENCE_GAP).state).isEqualTo(TicketState.OPEN);
    }

    @Test
    void accountLeftTheScope_isCancelledSayingSo() {
        String sandbox = unknown();
        upkeep.pass(A_DAY_LATER.plusMillis(1));
        scene.change(sandbox, account -> account.inScope = false);

        upkeep.pass(A_DAY_LATER.plusSeconds(60));

        Ticket ticket = scene.ticket(sandbox, TicketKind.EVIDENCE_GAP);
        assertThat(ticket.state).isEqualTo(TicketState.CANCELLED);
        assertThat(scene.events(ticket).getLast().text).contains("left the scope");
    }

    private String unknown() {
        String id = scene.account(SINCE);
        scene.result(id, Result.UNKNOWN, Reason.NO_EVIDENCE, SINCE);
        return id;
    }
}
