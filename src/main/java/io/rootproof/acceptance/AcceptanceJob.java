package io.rootproof.acceptance;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Lets time do its work on exceptions, to the minute; what a stopped program missed is made good at its next start. */
class AcceptanceJob {

    @Produces
    @Singleton
    Task<Void> acceptanceUpkeep(AcceptanceUpkeep upkeep, Clock clock) {
        return Tasks.recurring("exception-upkeep", FixedDelay.of(Duration.ofMinutes(1)))
                .execute((instance, context) -> upkeep.pass(clock.instant()));
    }
}
