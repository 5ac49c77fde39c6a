package io.rootproof.onboarding;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Looks for new accounts that have waited for too long. */
class OnboardingJob {

    private static final Duration EVERY = Duration.ofMinutes(15);

    @Produces
    @Singleton
    Task<Void> onboarding(Gate gate, Clock clock) {
        return Tasks.recurring("onboarding", FixedDelay.of(EVERY))
                .execute((instance, context) -> gate.pass(clock.instant()));
    }
}
