package io.rootproof.review;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Looks every hour whether a review became overdue. */
class ReviewReminderJob {

    @Produces
    @Singleton
    Task<Void> reviewReminders(ReviewReminders reminders, Clock clock) {
        return Tasks.recurring("review-reminders", FixedDelay.ofHours(1))
                .execute((instance, context) -> reminders.pass(clock.instant()));
    }
}
