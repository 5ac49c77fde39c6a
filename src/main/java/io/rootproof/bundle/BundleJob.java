package io.rootproof.bundle;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The job behind a bundle. If its node dies, the job is begun anew elsewhere, or here after a new start: it reads what
 * was known when it was ordered, so it makes the same file. It stays until there is a timestamp, too, where one is
 * wanted.
 */
@Singleton
class BundleJob {

    static final TaskDescriptor<BundleOrder> TASK = TaskDescriptor.of("bundle", BundleOrder.class);

    @Produces
    @Singleton
    Task<BundleOrder> bundleTask(BundleMaker maker) {
        return Tasks.custom(TASK)
                .execute((order, context) -> then(maker.make(order.getData().bundleId())));
    }

    private static CompletionHandler<BundleOrder> then(@Nullable Instant next) {
        return next == null
                ? new CompletionHandler.OnCompleteRemove<>()
                : (done, operations) -> operations.reschedule(done, next);
    }
}
