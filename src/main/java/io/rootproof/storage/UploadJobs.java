package io.rootproof.storage;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Uploads as jobs, the look after them, and their metric. */
class UploadJobs {

    private static final int MOST_COUNTED = 100_000;

    @Produces
    @Singleton
    Task<Void> upload(Uploads uploads) {
        return Tasks.custom(Uploads.TASK)
                .execute((upload, context) -> uploads.attempt(upload.getId())
                        .<CompletionHandler<Void>>map(next -> (done, operations) -> operations.reschedule(done, next))
                        .orElse(new CompletionHandler.OnCompleteRemove<>()));
    }

    @Produces
    @Singleton
    Task<Void> lookAfterUploads(Uploads uploads) {
        return Tasks.recurring("object-uploads", FixedDelay.of(Duration.ofMinutes(10)))
                .execute((instance, context) -> {
                    try {
                        uploads.lookAfter();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    void measure(@Observes StartupEvent event, MeterRegistry meters, ObjectStore store) {
        Gauge.builder("rootproof.storage.waiting", store, s -> s.count(false, MOST_COUNTED))
                .description("Files that are kept here until S3 has confirmed them")
                .register(meters);
    }
}
