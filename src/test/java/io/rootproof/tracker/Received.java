package io.rootproof.tracker;

import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.ticket.TicketAnswer;
import io.rootproof.ticket.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Findings as AWS sends them, stored and assessed. */
@ApplicationScoped
class Received {

    private final EvidenceStore store;
    private final Event<EvidenceStored> stored;
    private final Tickets tickets;
    private final Clock clock;

    Received(EvidenceStore store, Event<EvidenceStored> stored, Tickets tickets, Clock clock) {
        this.store = store;
        this.stored = stored;
        this.tickets = tickets;
        this.clock = clock;
    }

    static String anAccount() {
        return "8" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L);
    }

    /** Security Hub said so, some minutes ago. */
    void finding(String account, String status, long minutesAgo) {
        Instant now = clock.instant();
        Instant observedAt = now.minus(Duration.ofMinutes(minutesAgo));
        String json = """
                {"ProductArn":"arn:aws:securityhub:eu-central-1::product/aws/securityhub","AwsAccountId":"%s",
                 "Region":"eu-central-1","UpdatedAt":"%s","RecordState":"ACTIVE","Id":"finding/%s",
                 "Compliance":{"Status":"%s","SecurityControlId":"IAM.4"}}""".formatted(account, observedAt, account, status);
        store.append(List.of(new NewEvidence(
                Source.SECURITY_HUB,
                Format.SECURITY_HUB_FINDING,
                account,
                "aws",
                "eu-central-1",
                null,
                "Test",
                "{}",
                null,
                null,
                observedAt,
                now,
                json.getBytes(StandardCharsets.UTF_8),
                null,
                Origin.run(1))));
        stored.fire(new EvidenceStored(now));
    }

    /** A ticket that was opened just now. */
    long failing(String account) {
        finding(account, "FAILED", 60);
        return ticket(account).number();
    }

    TicketAnswer ticket(String account) {
        return tickets.ofAccount(account, clock.instant()).getFirst();
    }
}
