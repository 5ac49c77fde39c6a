package io.rootproof.collection;

import io.rootproof.web.ListAnswer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run's page.
 *
 * @param causes the most frequent first, one more than is shown where there are more
 * @param call only calls of this operation are listed; null for all
 * @param code only calls that ended with this code are listed; null for all
 * @param calls a page of what failed
 */
record RunPage(
        LiveRun live,
        List<FailureCause> causes,
        @Nullable String call,
        @Nullable String code,
        ListAnswer<FailureLine> calls) {

    public RunItem run() {
        return live.run();
    }

    public List<FailureCause> shownCauses() {
        return causes.subList(0, Math.min(causes.size(), RunFailures.MOST_CAUSES));
    }

    public boolean hasMoreCauses() {
        return causes.size() > RunFailures.MOST_CAUSES;
    }

    /** Whether only the calls of one cause are listed. */
    public boolean isNarrowed() {
        return call != null || code != null;
    }

    /** Ended without failure and without an account: it was interrupted before its first call. */
    public boolean endedEarly() {
        return run().status() == RunStatus.INTERRUPTED && causes.isEmpty();
    }
}
