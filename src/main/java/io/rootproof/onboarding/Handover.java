package io.rootproof.onboarding;

import io.rootproof.account.Account;
import io.rootproof.account.AccountId;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.Results;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The gate for new accounts: are they ready, and who took them over. */
@ApplicationScoped
public class Handover {

    private final EntityManager entities;
    private final Results results;
    private final Acceptances acceptances;
    private final Sight sight;

    Handover(EntityManager entities, Results results, Acceptances acceptances, Sight sight) {
        this.entities = entities;
        this.results = results;
        this.acceptances = acceptances;
        this.sight = sight;
    }

    /**
     * An account that nobody knows is not ready: whoever makes accounts asks before anything here has seen them.
     *
     * @throws ProblemException 404 if the id is not one of an AWS account
     */
    @Transactional
    Readiness readiness(String accountId, Instant now) {
        if (AccountId.parse(accountId).isEmpty()) {
            throw ProblemException.notFound(Words.of(GateMessages.class).twelveDigits());
        }
        Account account = entities.find(Account.class, accountId);
        // What an auditor may not see looks like what is not there.
        return account == null || !sight.seesPresent(accountId, now)
                ? Readiness.unknown(accountId)
                : Readiness.of(account, assessment(accountId, now));
    }

    /** {@link Acceptances#accept} for an account as it is now. */
    @Transactional
    public AccountAcceptance accept(String accountId, @Nullable String note, String actor, Instant now) {
        Account account = entities.find(Account.class, accountId);
        if (account == null) {
            throw notKnown();
        }
        return acceptances.accept(account, Readiness.of(account, assessment(accountId, now)), note, actor, now);
    }

    /** The result now, with everything that was considered. */
    private Assessment assessment(String accountId, Instant now) {
        Seen seen = sight.of(accountId);
        return results.explain(accountId, now, now, now)
                .orElseThrow(Handover::notKnown)
                .only(seen::isEvidenceAt);
    }

    private static ProblemException notKnown() {
        return ProblemException.notFound(Words.of(GateMessages.class).notKnown());
    }
}
