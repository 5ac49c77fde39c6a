package io.rootproof.collection;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Has one account looked at soon. An order waits while a run goes on, and is never lost. */
@ApplicationScoped
public class CollectAccount {

    /** An order; what it asks for may be done by another run meanwhile. */
    record Order(String accountId, RunCause cause, @Nullable String by, Instant at) {}

    static final TaskDescriptor<Order> ORDERED = TaskDescriptor.of("collection-account", Order.class);

    private final SchedulerClient jobs;
    private final Clock clock;

    CollectAccount(SchedulerClient jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Orders a run for one account, with the caller's transaction if there is one.
     *
     * @param by user name; null for none
     * @param at only a run that begins then or later will do
     */
    public void ask(String accountId, RunCause cause, @Nullable String by, Instant at) {
        // An order of its own each time: one that is being worked at may have looked before this was asked.
        jobs.schedule(
                ORDERED.instance(accountId + "/" + UUID.randomUUID())
                        .data(new Order(accountId, cause, by, at))
                        .build(),
                clock.instant());
    }

    /**
     * Has evidence assessed that was stored outside of a run, with the caller's transaction if there is one.
     *
     * @param importId which import brought it
     */
    public void assessSoon(long importId) {
        jobs.schedule(CollectionJobs.LEFTOVERS.instance("import-" + importId).build(), clock.instant());
    }
}
