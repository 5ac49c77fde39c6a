package io.rootproof.ticket;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Lets time do its work on tickets: gaps that last, due times that pass. */
class TicketUpkeepJob {

    @Produces
    @Singleton
    Task<Void> ticketUpkeep(TicketUpkeep upkeep, TicketConfig config, Clock clock) {
        return Tasks.recurring("ticket-upkeep", FixedDelay.of(config.upkeepEvery()))
                .execute((instance, context) -> upkeep.pass(clock.instant()));
    }
}
