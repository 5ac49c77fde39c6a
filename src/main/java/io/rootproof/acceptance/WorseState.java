package io.rootproof.acceptance;

import io.rootproof.time.Rfc3339;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the keys are worse than those that somebody approved. Knowing more of the same keys is not worse: a key whose
 * state no source told may turn out to be active.
 */
final class WorseState {

    private WorseState() {}

    /**
     * @param approved the keys as they were pinned
     * @param since when that was
     * @return one sentence for people; null if they are not worse
     */
    static @Nullable String of(KeysPresent approved, Instant since, KeysPresent now) {
        if (approved.anyInactive() && now.active() > approved.active()) {
            return "A key that was inactive when this was approved is active now.";
        }
        if (now.count() > approved.count()) {
            return "There is another key: " + now.count() + " where " + approved.count() + " "
                    + (approved.count() == 1 ? "was" : "were") + " approved.";
        }
        return now.known().stream()
                .map(KeysPresent.Key::made)
                .map(Rfc3339::parse)
                .filter(made -> made != null && made.isAfter(since))
                .findFirst()
                .map(made -> "There is another key: one made at " + made + ", after this was approved.")
                .orElse(null);
    }
}
