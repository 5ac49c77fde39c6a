package io.rootproof.bundle;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * The job behind a bundle. If its node dies, the job is begun anew elsewhere, or here after a new start: it reads what
 * was known when it was ordered, so it makes the same file.
 */
@Singleton
class BundleJob {

    static final TaskDescriptor<BundleOrder> TASK = TaskDescriptor.of("bundle", BundleOrder.class);

    @Produces
    @Singleton
    Task<BundleOrder> bundleTask(BundleMaker maker) {
        return Tasks.oneTime(TASK)
                .execute((order, context) -> maker.make(order.getData().bundleId()));
    }
}
