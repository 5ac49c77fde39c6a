package io.rootproof.tracker;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import io.rootproof.tracker.TrackerCall.State;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Says to Jira what waits, and asks what became of it. */
@Singleton
class TrackerJobs {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final JiraConfig config;
    private final TrackerSending sending;
    private final TrackerFollowing following;

    TrackerJobs(JiraConfig config, TrackerSending sending, TrackerFollowing following) {
        this.config = config;
        this.sending = sending;
        this.following = following;
    }

    @Produces
    @Singleton
    Task<Void> trackerSending() {
        Duration pause = config.pollEvery().compareTo(LONGEST_WAIT) < 0 ? config.pollEvery() : LONGEST_WAIT;
        return Tasks.recurring("tracker-sending", FixedDelay.of(pause)).execute((instance, context) -> sending.pass());
    }

    @Produces
    @Singleton
    Task<Void> trackerFollowing() {
        return Tasks.recurring("tracker-following", FixedDelay.of(config.pollEvery()))
                .execute((instance, context) -> following.pass());
    }

    /** A wrong setting is met by whoever made it. */
    void onStart(@Observes StartupEvent event, MeterRegistry meters, TrackerRows rows) {
        config.url().ifPresent(this::check);
        Gauge.builder("rootproof.tracker.dead", rows, it -> it.count(State.DEAD))
                .description("What Jira would not take, until somebody sends it again")
                .register(meters);
        Gauge.builder("rootproof.tracker.waiting", rows, it -> it.count(State.WAITING))
                .description("What is still to be said to Jira")
                .register(meters);
    }

    private void check(URI url) {
        if (url.getHost() == null
                || url.getRawUserInfo() != null
                || !List.of("http", "https").contains(url.getScheme())) {
            throw new IllegalStateException("rootproof.tracker.jira.url is Jira's address: https:// and a host, without"
                    + " user name and password.");
        }
        if (config.project().isEmpty() || config.token().isEmpty()) {
            throw new IllegalStateException(
                    "rootproof.tracker.jira.url needs rootproof.tracker.jira.project and rootproof.tracker.jira.token.");
        }
    }
}
