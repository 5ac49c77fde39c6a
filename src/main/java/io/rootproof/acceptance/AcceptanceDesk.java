package io.rootproof.acceptance;

import io.rootproof.account.Account;
import io.rootproof.account.AccountChange;
import io.rootproof.assessment.AccountTeller;
import io.rootproof.assessment.Assessment;
import io.rootproof.identity.AuditLog;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Takes one exception, so that nobody else changes it or asks for another one of its account meanwhile, and writes what
 * happened to it. Needs the caller's transaction.
 */
@ApplicationScoped
class AcceptanceDesk {

    private final EntityManager entities;
    private final AccountTeller teller;
    private final KeysQuery keys;
    private final AuditLog audit;
    private final Log log;

    AcceptanceDesk(EntityManager entities, AccountTeller teller, KeysQuery keys, AuditLog audit, Log log) {
        this.entities = entities;
        this.teller = teller;
        this.keys = keys;
        this.audit = audit;
        this.log = log;
    }

    /** The account, locked: whatever happens to exceptions of one account happens one after the other. */
    Account account(String accountId) {
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw noSuchAccount(accountId);
        }
        return account;
    }

    static ProblemException noSuchAccount(String accountId) {
        return ProblemException.notFound(Words.of(AcceptanceRefusals.class).noSuchAccount(accountId));
    }

    /** The exception, locked with its account. */
    RiskAcceptance take(long id) {
        String accountId = entities.createQuery(
                        "select r.accountId from RiskAcceptance r where r.id = ?1", String.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> unknown(Long.toString(id)));
        account(accountId);
        return entities.find(RiskAcceptance.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    static ProblemException unknown(String id) {
        return ProblemException.notFound(Words.of(AcceptanceRefusals.class).unknown(id));
    }

    /** All of an account, the oldest first. */
    List<RiskAcceptance> all(String accountId) {
        return entities.createQuery("from RiskAcceptance r where r.accountId = ?1 order by r.id", RiskAcceptance.class)
                .setParameter(1, accountId)
                .getResultList();
    }

    /** The result of an account now, with all that was considered. */
    Assessment assess(Account account, Instant now) {
        List<AccountChange> lifecycle = entities.createQuery(
                        "from AccountChange c where c.accountId = ?1 and c.field = ?2 order by c.id",
                        AccountChange.class)
                .setParameter(1, account.accountId)
                .setParameter(2, AccountChange.Field.LIFECYCLE)
                .getResultList();
        return teller.of(account, lifecycle, now.minusMillis(1), now, now).assessment();
    }

    KeysPresent keys(String accountId, Assessment assessment) {
        return keys.of(accountId, assessment);
    }

    /** Begins an exception by its first event, which says all of it. */
    RiskAcceptance open(String accountId, RiskAcceptanceEvent requested) {
        RiskAcceptance acceptance = new RiskAcceptance();
        requested.accountId = accountId;
        requested.requestedBy = requested.actor;
        requested.ordinal = 1;
        acceptance.take(requested);
        entities.persist(acceptance);
        write(acceptance, requested);
        return acceptance;
    }

    void append(RiskAcceptance acceptance, RiskAcceptanceEvent event) {
        event.fromState = acceptance.state;
        event.accountId = acceptance.accountId;
        event.requestedBy = acceptance.requestedBy;
        event.ordinal = acceptance.eventCount + 1;
        acceptance.take(event);
        write(acceptance, event);
    }

    /**
     * @param state the one that counts at the instant asked about
     */
    void requireState(RiskAcceptance acceptance, AcceptanceState state, AcceptanceState... possible) {
        if (!List.of(possible).contains(state)) {
            throw ProblemException.conflict(Words.of(AcceptanceRefusals.class)
                    .notNow(acceptance.id, Words.of(AcceptanceMessages.class).state(state)));
        }
    }

    private void write(RiskAcceptance acceptance, RiskAcceptanceEvent event) {
        event.acceptanceId = acceptance.id;
        // The rows before it first: the event's foreign key is checked at once.
        entities.flush();
        entities.persist(event);
        log.append(EntryKind.EXCEPTION_EVENT, List.of(event.id));
        audit.recordAs(
                event.actor.equals(RiskAcceptanceEvent.AUTOMATIC) ? AuditLog.SYSTEM : event.actor,
                "exception." + event.type.name().toLowerCase(Locale.ROOT),
                "exception/" + acceptance.id,
                sentence(acceptance, event));
    }

    private static String sentence(RiskAcceptance acceptance, RiskAcceptanceEvent event) {
        @Nullable String justification = event.justification;
        return "Account " + acceptance.accountId + ", until " + acceptance.expiresAt + ". "
                + (justification == null ? event.text : justification);
    }
}
