package io.rootproof.collection;

import io.quarkus.qute.TemplateExtension;
import io.rootproof.web.Badge;
import org.jspecify.annotations.Nullable;

/** How pages put runs into words. */
@TemplateExtension
class RunLook {

    private RunLook() {}

    static Badge badge(RunItem run) {
        return switch (run.status()) {
            case RUNNING -> new Badge("Running", "triangle", "quiet");
            case SUCCEEDED -> new Badge("Succeeded", "tick", "good");
            case PARTIAL -> new Badge("Partial", "triangle", "doubt");
            case FAILED -> new Badge("Failed", "cross", "bad");
            case INTERRUPTED -> new Badge("Interrupted", "triangle", "doubt");
        };
    }

    static String begunBy(RunItem run) {
        return run.requestedBy() == null ? run.cause().label() : run.requestedBy();
    }

    /** Such as {@code 2 m 5 s}; null while it goes on. */
    static @Nullable String took(RunItem run) {
        if (run.finishedAt() == null) {
            return null;
        }
        long seconds =
                java.time.Duration.between(run.startedAt(), run.finishedAt()).toSeconds();
        return seconds < 60 ? seconds + " s" : seconds / 60 + " m " + seconds % 60 + " s";
    }

    static boolean hasMoreFailures(RunItem run) {
        return run.failuresTotal() > run.failures().size();
    }
}
