package io.rootproof.storage;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Asks S3 for locks, on one node at a time. */
class LockJobs {

    @Produces
    @Singleton
    Task<Void> objectLocks(ObjectLocks locks) {
        return Tasks.recurring("object-locks", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> locks.pass());
    }
}
