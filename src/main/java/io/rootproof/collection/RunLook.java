package io.rootproof.collection;

import io.quarkus.qute.TemplateExtension;
import io.rootproof.web.Badge;
import io.rootproof.web.Words;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How pages put runs into words. */
@TemplateExtension
class RunLook {

    private RunLook() {}

    static Badge badge(RunItem run) {
        String words = Words.of(CollectionMessages.class).status(run.status());
        return switch (run.status()) {
            case RUNNING -> new Badge(words, "triangle", "quiet");
            case SUCCEEDED -> new Badge(words, "tick", "good");
            case PARTIAL, INTERRUPTED -> new Badge(words, "triangle", "doubt");
            case FAILED -> new Badge(words, "cross", "bad");
        };
    }

    /** Such as {@code 2 min 5 s}; null while it goes on. */
    static @Nullable String took(RunItem run) {
        if (run.finishedAt() == null) {
            return null;
        }
        long seconds = Duration.between(run.startedAt(), run.finishedAt()).toSeconds();
        CollectionMessages words = Words.of(CollectionMessages.class);
        return seconds < 60 ? words.seconds(seconds) : words.minutes(seconds / 60, seconds % 60);
    }

    static int accountsMissed(RunItem run) {
        return Math.max(0, run.accountsExpected() - run.accountsCollected());
    }
}
