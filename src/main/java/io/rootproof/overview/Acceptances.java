package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Records that new accounts were taken over. Only ready ones are. */
@ApplicationScoped
class Acceptances {

    private static final int LONGEST_NOTE = 2000;

    private final EntityManager entities;
    private final AuditLog log;

    Acceptances(EntityManager entities, AuditLog log) {
        this.entities = entities;
        this.log = log;
    }

    /**
     * @throws ProblemException 409 with what is missing, for an account that is not ready
     */
    @Transactional
    AccountAcceptance accept(Account account, Readiness readiness, @Nullable String note, String actor, Instant now) {
        if (note != null && note.length() > LONGEST_NOTE) {
            throw ProblemException.badRequest("note is at most " + LONGEST_NOTE + " characters long.");
        }
        if (!readiness.ready()) {
            throw ProblemException.conflict("The account is not ready. " + String.join(" ", readiness.reasons()));
        }
        List<Long> evidence = readiness.evidence().stream()
                .map(line -> Objects.requireNonNull(line.evidenceId()))
                .toList();
        AccountAcceptance acceptance = new AccountAcceptance(account.accountId, now, actor, note, evidence);
        entities.persist(acceptance);
        log.record("account.accepted", "account/" + account.accountId, "By evidence " + evidence + ".");
        return acceptance;
    }

    /** The newest first. */
    @Transactional
    List<AccountAcceptance> of(String accountId) {
        return entities.createQuery(
                        "from AccountAcceptance a where a.accountId = :account order by a.id desc",
                        AccountAcceptance.class)
                .setParameter("account", accountId)
                .setMaxResults(10)
                .getResultList();
    }
}
