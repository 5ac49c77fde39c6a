package io.rootproof.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

abstract class JobSchedulerTestCases {

    static final BlockingQueue<String> DONE = new LinkedBlockingQueue<>();

    record Greeting(String to) {}

    static final OneTimeTask<Greeting> GREET = Tasks.oneTime("greet-for-test", Greeting.class)
            .execute((instance, context) -> DONE.add(instance.getData().to()));

    /** Contributes the job as a feature does. */
    static class Contribution {

        @Produces
        @Singleton
        Task<Greeting> greet() {
            return GREET;
        }
    }

    @Inject
    SchedulerClient jobs;

    @Inject
    Clock clock;

    @Test
    void job_ordered_runsWithWhatItWasTold() throws Exception {
        jobs.schedule(GREET.instance("1", new Greeting("ada")), clock.instant());

        assertThat(DONE.poll(20, TimeUnit.SECONDS)).isEqualTo("ada");
    }

    @Test
    void job_orderedInATransactionThatRollsBack_doesNotExist() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    jobs.schedule(
                            GREET.instance("2", new Greeting("otto")),
                            clock.instant().plusSeconds(3600));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        assertThat(jobs.getScheduledExecution(TaskInstanceId.of("greet-for-test", "2")))
                .isEmpty();
    }

    @Test
    void job_orderedInATransactionThatCommits_exists() {
        QuarkusTransaction.requiringNew()
                .run(() -> jobs.schedule(
                        GREET.instance("3", new Greeting("ana")),
                        clock.instant().plusSeconds(3600)));

        assertThat(jobs.getScheduledExecution(TaskInstanceId.of("greet-for-test", "3")))
                .isPresent();
    }
}
