package io.rootproof.collection;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import io.rootproof.collection.CollectAccount.Order;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Works off orders to look at single accounts. */
@ApplicationScoped
class AccountOrders {

    private static final Logger LOG = Logger.getLogger(AccountOrders.class);

    /** One run goes on at a time; whoever comes second asks again. */
    private static final Duration AGAIN_AFTER = Duration.ofSeconds(5);

    private final CollectionRuns runs;
    private final RunLedger ledger;
    private final Clock clock;

    AccountOrders(CollectionRuns runs, RunLedger ledger, Clock clock) {
        this.runs = runs;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Runs, unless a run has done it meanwhile; waits for one that is going on. */
    CompletionHandler<Order> work(Order order) {
        if (ledger.hasLooked(order.accountId(), order.at())) {
            return new OnCompleteRemove<>();
        }
        try {
            runs.runNow(order.cause(), order.by(), order.accountId(), clock);
            return new OnCompleteRemove<>();
        } catch (RunInProgress going) {
            LOG.debugf("Account %s waits for run %d", order.accountId(), going.runId());
            return (complete, operations) ->
                    operations.reschedule(complete, clock.instant().plus(AGAIN_AFTER));
        }
    }
}
