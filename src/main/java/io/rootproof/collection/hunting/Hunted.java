package io.rootproof.collection.hunting;

import io.rootproof.trail.RootUse;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a hunt brought.
 *
 * @param from the beginning of what was asked for
 * @param keySince when the key was made or last rotated, where that is known; it may lie before {@code from}
 * @param keys the keys that were asked for, masked; empty where none was known and root's calls were asked for
 * @param regions that were read to the end, or to {@code cut}
 * @param cut Regions in which there is more than was read
 * @param missed Regions that could not be read
 * @param uses calls of the root user, newest first
 * @param evidence the records that keep the answers
 */
public record Hunted(
        Instant from,
        Instant to,
        @Nullable Instant keySince,
        List<String> keys,
        List<String> regions,
        List<String> cut,
        List<Missed> missed,
        List<RootUse> uses,
        List<Long> evidence) {

    /** A Region that could not be read: why, and what to do. */
    public record Missed(String region, String call, String code, String whatToDo) {}

    /** CloudTrail's event history reaches this far back, and no further. */
    public static final int DAYS = 90;

    public boolean isReadNowhere() {
        return regions.isEmpty();
    }

    /** Whether the key is older than what the event history can tell. */
    public boolean isOlderThanHistory() {
        return keySince != null && keySince.isBefore(from);
    }
}
