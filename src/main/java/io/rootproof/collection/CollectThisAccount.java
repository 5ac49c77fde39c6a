package io.rootproof.collection;

import io.rootproof.account.Account;
import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody's order to look at one account. */
@ApplicationScoped
class CollectThisAccount {

    private final CollectAccount collecting;
    private final AuditLog audit;
    private final Clock clock;

    CollectThisAccount(CollectAccount collecting, AuditLog audit, Clock clock) {
        this.collecting = collecting;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException 404 if there is no such account */
    @Transactional
    public void ask(String accountId, String by) {
        if (Account.findById(accountId) == null) {
            throw ProblemException.notFound(Words.of(CollectionMessages.class).noSuchAccount(accountId));
        }
        collecting.ask(accountId, RunCause.PERSON, by, clock.instant());
        audit.recordAs(by, "collection.requested", "account/" + accountId, "Asked for a look at this account.");
    }
}
