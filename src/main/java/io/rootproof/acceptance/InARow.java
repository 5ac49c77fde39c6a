package io.rootproof.acceptance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Exceptions of one account that follow each other. They count together, from the beginning of the first to the end of
 * the last: else the limit could be outlived by asking again. One follows another if it begins before a day has passed
 * since that one's end.
 */
record InARow(Instant from, Instant to) {

    static final Duration GAP = Duration.ofHours(24);

    /** The row that a new stretch becomes part of, given all others of the account, in any order. */
    static InARow of(InARow added, List<InARow> others) {
        List<InARow> left = new ArrayList<>(others);
        left.sort(Comparator.comparing(InARow::from));
        InARow row = added;
        boolean grown = true;
        while (grown) {
            grown = false;
            for (InARow other : List.copyOf(left)) {
                if (row.touches(other)) {
                    row = row.with(other);
                    left.remove(other);
                    grown = true;
                }
            }
        }
        return row;
    }

    /** What was in force, or will be. */
    static InARow of(RiskAcceptance acceptance) {
        return new InARow(
                acceptance.inForceAt == null ? acceptance.startsAt : acceptance.inForceAt,
                acceptance.endedAt == null ? acceptance.expiresAt : acceptance.endedAt);
    }

    private boolean touches(InARow other) {
        return !other.to.plus(GAP).isBefore(from) && !to.plus(GAP).isBefore(other.from);
    }

    private InARow with(InARow other) {
        return new InARow(other.from.isBefore(from) ? other.from : from, other.to.isAfter(to) ? other.to : to);
    }
}
