package io.rootproof.evidence;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rootproof.storage.StorageConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/** Copies payloads from time to time, where that is wanted. */
class PayloadCopyJob {

    @Produces
    @Singleton
    Task<Void> copyPayloads(PayloadCopies copies, StorageConfig config) {
        return Tasks.recurring("payload-copies", FixedDelay.of(Duration.ofMinutes(15)))
                .execute((instance, context) -> {
                    if (!config.copyPayloads()) {
                        return;
                    }
                    try {
                        copies.pass();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }
}
