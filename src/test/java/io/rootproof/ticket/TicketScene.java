package io.rootproof.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.PendingAssessment;
import io.rootproof.account.Population;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Observation;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/** Sets accounts up as an assessment leaves them: evidence, what it says, and the result. */
@ApplicationScoped
class TicketScene {

    private final Population population;
    private final EvidenceStore store;
    private final EntityManager entities;
    private final TicketBook book;

    TicketScene(Population population, EvidenceStore store, EntityManager entities, TicketBook book) {
        this.population = population;
        this.store = store;
        this.entities = entities;
        this.book = book;
    }

    /** A new account, in scope and without a result. */
    String account(Instant firstSeen) {
        String id = "6" + ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L);
        population.discover(Map.of(id, "aws"), firstSeen);
        return id;
    }

    void change(String accountId, Consumer<Account> change) {
        QuarkusTransaction.requiringNew().run(() -> change.accept(Account.findById(accountId)));
    }

    /** Stores evidence that was collected, and what it says; answers its id. */
    long collected(String accountId, Source source, KeyState state, Instant observedAt) {
        return seen(accountId, source, state, observedAt, Origin.run(1));
    }

    long imported(String accountId, Source source, KeyState state, Instant observedAt, String by) {
        return seen(accountId, source, state, observedAt, Origin.imported(1, by));
    }

    private long seen(String accountId, Source source, KeyState state, Instant observedAt, Origin origin) {
        String content = source + " " + state + " " + observedAt + " " + origin;
        store.append(List.of(new NewEvidence(
                source,
                Format.SECURITY_HUB_FINDING,
                accountId,
                "aws",
                source == Source.SECURITY_HUB ? "eu-central-1" : null,
                null,
                "Test",
                "{}",
                null,
                null,
                observedAt,
                observedAt,
                content.getBytes(StandardCharsets.UTF_8),
                null,
                origin)));
        return QuarkusTransaction.requiringNew().call(() -> {
            PendingAssessment.delete("accountId", accountId);
            EvidenceRecord record = EvidenceRecord.<EvidenceRecord>find("accountId = ?1 order by id desc", accountId)
                    .firstResult();
            Observation observation = new Observation();
            observation.evidenceId = record.id;
            observation.accountId = accountId;
            observation.source = source;
            observation.region = record.region;
            observation.state = state;
            observation.because = content;
            observation.observedAt = observedAt;
            observation.recordedAt = observedAt;
            observation.knownAt = observedAt;
            observation.effectiveAt = observedAt;
            observation.imported = record.isImported();
            observation.persist();
            return record.id;
        });
    }

    /** The account fails, with a key seen at this instant; Security Hub reports. */
    String failing(Instant keySeen) {
        String id = account(keySeen);
        collected(id, Source.SECURITY_HUB, KeyState.ACTIVE_KEY, keySeen);
        result(id, Result.FAILED, Reason.ACTIVE_KEY, keySeen);
        return id;
    }

    void result(String accountId, Result result, Reason reason, Instant since) {
        status(accountId, status -> {
            status.result = result;
            status.reason = reason;
            status.since = since;
        });
    }

    void hubSilent(String accountId, Instant since) {
        status(accountId, status -> {
            status.securityHub = SecurityHubState.SILENT;
            status.securityHubSilentSince = since;
        });
    }

    void status(String accountId, Consumer<AccountStatus> change) {
        QuarkusTransaction.requiringNew().run(() -> {
            AccountStatus status = AccountStatus.findById(accountId);
            boolean isNew = status == null;
            if (isNew) {
                status = new AccountStatus();
                status.accountId = accountId;
                status.securityHub = SecurityHubState.REPORTING;
                status.assessedAt = Instant.EPOCH;
            }
            change.accept(status);
            if (isNew) {
                entities.persist(status);
            }
        });
    }

    List<Ticket> tickets(String accountId) {
        return QuarkusTransaction.requiringNew().call(() -> Ticket.list("accountId = ?1 order by number", accountId));
    }

    Ticket ticket(String accountId, TicketKind kind) {
        return tickets(accountId).stream()
                .filter(t -> t.kind == kind)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new AssertionError("no " + kind + " ticket of " + accountId));
    }

    List<TicketEvent> events(Ticket ticket) {
        return QuarkusTransaction.requiringNew()
                .call(() -> TicketEvent.list("ticketNumber = ?1 order by ordinal", ticket.number));
    }

    List<EventType> eventTypes(Ticket ticket) {
        return events(ticket).stream().map(e -> e.type).toList();
    }

    List<Long> evidence(Ticket ticket, EvidenceRole role) {
        return QuarkusTransaction.requiringNew()
                .call(() -> TicketEvidence.<TicketEvidence>list(
                        "ticketNumber = ?1 and role = ?2 order by evidenceId", ticket.number, role))
                .stream()
                .map(e -> e.evidenceId)
                .toList();
    }

    /** As if somebody had said so. */
    void claim(Ticket ticket, Instant deletedAt, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> {
            Ticket current = Ticket.findById(ticket.number);
            TicketEvent claimed = new TicketEvent(EventType.FIX_CLAIMED, "ana", now, "Deleted in the console.");
            claimed.claimedDeletionAt = deletedAt;
            book.append(current, claimed);
        });
    }
}
