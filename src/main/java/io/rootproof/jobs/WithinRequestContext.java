package io.rootproof.jobs;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;

/** Gives each job a request context, so that it can read the database outside of a transaction as a page can. */
class WithinRequestContext implements ExecutionInterceptor {

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> task, ExecutionContext execution, ExecutionChain chain) {
        ManagedContext context = Arc.container().requestContext();
        context.activate();
        try {
            return chain.proceed(task, execution);
        } finally {
            context.terminate();
        }
    }
}
