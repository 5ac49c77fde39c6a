package io.rootproof.collection;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Closes, when the application starts, the runs that died with the process before; their evidence is a job's to judge. */
@ApplicationScoped
class ClearUpAtStart {

    /** Before jobs start. */
    private static final int EARLY = 1_000;

    private final CollectionRuns runs;
    private final SchedulerClient jobs;
    private final CollectionConfig config;
    private final Clock clock;
    private final String database;

    ClearUpAtStart(
            CollectionRuns runs,
            SchedulerClient jobs,
            CollectionConfig config,
            Clock clock,
            @ConfigProperty(name = "quarkus.datasource.db-kind") String database) {
        this.runs = runs;
        this.jobs = jobs;
        this.config = config;
        this.clock = clock;
        this.database = database;
    }

    /** H2's file is open in one process only, and that is this one: whatever run is open in there is dead. */
    void clearUp(@Observes @Priority(EARLY) StartupEvent event) {
        List<Long> dead = database.equals("h2")
                ? runs.closeAll()
                : runs.closeDead(clock.instant().minus(config.deadAfter()));
        if (!dead.isEmpty()) {
            jobs.scheduleIfNotExists(
                    CollectionJobs.LEFTOVERS.instance("at start").build(), clock.instant());
        }
    }
}
