package io.rootproof.overview;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.Account;
import io.rootproof.account.AccountId;
import io.rootproof.account.Change;
import io.rootproof.account.Lifecycle;
import io.rootproof.account.ListedAccount;
import io.rootproof.account.PendingAssessment;
import io.rootproof.account.Population;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Puts accounts with a given result into the store, where a test is about showing results and not about finding them. */
@ApplicationScoped
public class GivenAccounts {

    private final Population population;
    private final Clock clock;

    GivenAccounts(Population population, Clock clock) {
        this.population = population;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    public void account(String id, String name, String unit) {
        account(id, name, unit, null);
    }

    public void account(String id, String name, String unit, String owner) {
        QuarkusTransaction.requiringNew().run(() -> {
            ListedAccount listed = new ListedAccount(
                    new AccountId(id), name, null, "aws", unit, false, Lifecycle.ACTIVE, owner, true, null);
            population.list(null, List.of(listed), false, Change.now(now(), "ana", "For a test."));
            // What is shown here is set by hand; nothing is owed.
            PendingAssessment.delete("accountId", id);
        });
    }

    /** A result that holds for another hour. */
    public void status(String id, Result result, Reason reason) {
        status(id, result, reason, Duration.ofHours(1));
    }

    /** A result that holds for so long from now; negative if it has expired. */
    public void status(String id, Result result, Reason reason, Duration holds) {
        QuarkusTransaction.requiringNew().run(() -> {
            AccountStatus.deleteById(id);
            AccountStatus status = new AccountStatus();
            status.accountId = id;
            status.result = result;
            status.reason = reason;
            status.since = now().minus(Duration.ofDays(3));
            status.observedAt = now().minus(Duration.ofHours(2));
            status.validUntil = now().plus(holds);
            status.securityHub = SecurityHubState.REPORTING;
            status.assessedAt = now();
            status.persist();
        });
    }

    public void outOfScope(String id) {
        QuarkusTransaction.requiringNew().run(() -> {
            Account account = Account.findById(id);
            population.scope(account, false, Change.now(now(), "otto", "For a test."));
            PendingAssessment.delete("accountId", id);
        });
    }
}
