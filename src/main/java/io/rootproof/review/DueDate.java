package io.rootproof.review;

import io.rootproof.control.ControlCard;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * When the next review is due: at the first instant at which, by the control card in force at that instant, the cadence
 * has gone by since the last one. So a new version that shortens the cadence makes nothing overdue before it is in
 * force, and one that changes only the text moves no date.
 */
public final class DueDate {

    private DueDate() {}

    /**
     * @param last when the last one of the kind was signed; before the first, when the installation began
     * @param versions of the control card, oldest first; at least one
     */
    public static Instant after(ReviewKind kind, Instant last, List<ControlCard> versions) {
        for (int i = 0; i < versions.size() - 1; i++) {
            Instant due = within(kind, last, versions.get(i), i == 0);
            if (due.isBefore(versions.get(i + 1).effectiveFrom())) {
                return due;
            }
        }
        return within(kind, last, versions.getLast(), versions.size() == 1);
    }

    /** The first version counts for all time before it, too: nothing is ever without a card. */
    private static Instant within(ReviewKind kind, Instant last, ControlCard card, boolean first) {
        Instant due =
                last.atZone(ZoneOffset.UTC).plus(kind.cadence(card.policy())).toInstant();
        return !first && due.isBefore(card.effectiveFrom()) ? card.effectiveFrom() : due;
    }
}
