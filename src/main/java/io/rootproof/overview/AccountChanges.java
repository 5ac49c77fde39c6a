package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.account.Change;
import io.rootproof.account.Population;
import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Changes what people decide about an account: its owner, and whether it is in scope. */
@ApplicationScoped
class AccountChanges {

    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_REASON = 2000;

    private final EntityManager entities;
    private final Population population;
    private final AuditLog log;

    AccountChanges(EntityManager entities, Population population, AuditLog log) {
        this.entities = entities;
        this.population = population;
        this.log = log;
    }

    /** Does all that a PATCH names, or nothing. */
    @Transactional
    void take(String accountId, AccountChangeBody change, String actor, Instant now) {
        locked(accountId);
        if (change.namesScope()) {
            scope(accountId, change.inScope(), change.reason(), actor, now);
        }
        if (change.namesOwner()) {
            owner(accountId, change.owner(), change.reason(), actor, now);
        }
    }

    /**
     * @param reason a sentence, since auditors ask why an account is not in scope
     * @throws ProblemException 400 without a reason, 404 for an account that is not known
     */
    @Transactional
    void scope(String accountId, boolean inScope, @Nullable String reason, String actor, Instant now) {
        Account account = locked(accountId);
        if (reason == null || reason.isBlank()) {
            throw ProblemException.badRequest("Give a reason: why is this account in scope, or not?");
        }
        population.scope(account, inScope, Change.now(now, actor, checked(reason)));
        log.record(
                "account.scope-changed", "account/" + accountId, (inScope ? "In scope: " : "Out of scope: ") + reason);
    }

    /**
     * @param owner null for nobody
     * @param reason may be left out
     */
    @Transactional
    void owner(String accountId, @Nullable String owner, @Nullable String reason, String actor, Instant now) {
        Account account = locked(accountId);
        String wanted = owner == null || owner.isBlank() ? null : owner.strip();
        if (wanted != null && wanted.length() > LONGEST_OWNER) {
            throw ProblemException.badRequest("owner is at most " + LONGEST_OWNER + " characters long.");
        }
        String why = reason == null || reason.isBlank() ? "Owner assigned." : checked(reason);
        population.owner(account, wanted, Change.now(now, actor, why));
        log.record("account.owner-changed", "account/" + accountId, wanted == null ? "Nobody" : wanted);
    }

    private Account locked(String accountId) {
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw ProblemException.notFound("No account with this id is known here.");
        }
        return account;
    }

    private static String checked(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw ProblemException.badRequest("reason is at most " + LONGEST_REASON + " characters long.");
        }
        return reason.strip();
    }
}
