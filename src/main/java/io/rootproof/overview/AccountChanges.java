package io.rootproof.overview;

import io.rootproof.account.Account;
import io.rootproof.account.Change;
import io.rootproof.account.Population;
import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
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
        String why = scopeReason(reason);
        population.scope(account, inScope, Change.now(now, actor, why));
        log.record("account.scope-changed", "account/" + accountId, (inScope ? "In scope: " : "Out of scope: ") + why);
    }

    /**
     * @param owner null for nobody
     * @param reason may be left out
     */
    @Transactional
    void owner(String accountId, @Nullable String owner, @Nullable String reason, String actor, Instant now) {
        Account account = locked(accountId);
        String wanted = ownerName(owner);
        String given = ownerReason(reason);
        String why = given == null ? Words.of(AccountFormMessages.class).ownerAssigned() : given;
        population.owner(account, wanted, Change.now(now, actor, why));
        log.record("account.owner-changed", "account/" + accountId, wanted == null ? "Nobody" : wanted);
    }

    private Account locked(String accountId) {
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null) {
            throw AccountFile.notKnown();
        }
        return account;
    }

    /**
     * @throws ProblemException 400 without a reason, or for one that is too long
     */
    static String scopeReason(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw ProblemException.badRequest(
                    Words.of(AccountFormMessages.class).reasonMissing());
        }
        return checked(reason);
    }

    /** As it is kept; null for nobody. */
    static @Nullable String ownerName(@Nullable String owner) {
        String wanted = owner == null || owner.isBlank() ? null : owner.strip();
        if (wanted != null && wanted.length() > LONGEST_OWNER) {
            throw ProblemException.badRequest(
                    Words.of(AccountFormMessages.class).ownerTooLong(LONGEST_OWNER, wanted.length()));
        }
        return wanted;
    }

    /** As it is kept; null if none was given. */
    static @Nullable String ownerReason(@Nullable String reason) {
        return reason == null || reason.isBlank() ? null : checked(reason);
    }

    private static String checked(String reason) {
        if (reason.length() > LONGEST_REASON) {
            throw ProblemException.badRequest(
                    Words.of(AccountFormMessages.class).reasonTooLong(LONGEST_REASON, reason.length()));
        }
        return reason.strip();
    }
}
