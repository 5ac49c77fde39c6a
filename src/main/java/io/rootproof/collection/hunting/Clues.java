package io.rootproof.collection.hunting;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a root user's keys before their use is looked for.
 *
 * @param keyIds whole ids, as far as evidence names them
 * @param since when the oldest of them was made, or last rotated; null if no evidence says
 * @param lastUsedIn the Region of the last use, by the credential report; null if unknown
 */
record Clues(
        Set<String> keyIds,
        @Nullable Instant since,
        @Nullable String lastUsedIn) {

    static final Clues NONE = new Clues(Set.of(), null, null);

    Clues {
        keyIds = Set.copyOf(keyIds);
    }

    /** In an order that does not change. */
    List<String> keysInOrder() {
        return keyIds.stream().sorted().toList();
    }
}
