package io.rootproof.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;

/** Has a job done at once, whatever became of it before. */
public final class JobNow {

    private JobNow() {}

    /** Orders it, or brings it forward; one that runs at this very moment is left to it. */
    public static void order(SchedulerClient jobs, TaskInstance<?> job, Instant now) {
        if (jobs.scheduleIfNotExists(job, now)) {
            return;
        }
        try {
            jobs.reschedule(job, now);
        } catch (TaskInstanceCurrentlyExecutingException underway) {
            // What was asked for is being done.
        } catch (TaskInstanceNotFoundException justDone) {
            jobs.scheduleIfNotExists(job, now);
        }
    }
}
