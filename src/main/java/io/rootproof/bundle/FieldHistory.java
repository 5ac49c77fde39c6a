package io.rootproof.bundle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one field of one account over time, from its recorded changes. */
final class FieldHistory {

    private final List<Change> changes = new ArrayList<>();
    private final @Nullable String present;

    /**
     * @param present the value now, for a field that never changed
     */
    FieldHistory(@Nullable String present) {
        this.present = present;
    }

    /** One change. Changes are added in the order in which they took effect. */
    record Change(@Nullable String from, @Nullable String to, Instant effectiveAt, Instant recordedAt) {}

    void add(Change change) {
        changes.add(change);
    }

    /** The value at an instant, as known at another. */
    @Nullable
    String at(Instant at, Instant knownAt) {
        for (Change change : changes.reversed()) {
            if (!change.effectiveAt().isAfter(at) && !change.recordedAt().isAfter(knownAt)) {
                return change.to();
            }
        }
        if (changes.isEmpty()) {
            return present;
        }
        Change first = changes.getFirst();
        return first.from() == null ? first.to() : first.from();
    }

    /** The instants within a period at which the value may change. */
    List<Instant> changesWithin(ReportPeriod period) {
        return changes.stream()
                .filter(change -> !change.recordedAt().isAfter(period.knownAt()))
                .map(Change::effectiveAt)
                .filter(at -> at.isAfter(period.from()) && at.isBefore(period.end()))
                .toList();
    }
}
