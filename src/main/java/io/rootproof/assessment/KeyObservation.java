package io.rootproof.assessment;

import io.rootproof.rootkey.KeyState;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * An {@link Observation} as the rules see it. All times in milliseconds.
 *
 * @param evidenceId the record that it was read from
 * @param because what the document says, as a sentence
 * @param observedAt when it was so
 * @param recordedAt when the evidence was received
 * @param knownAt when it was read, not before {@code recordedAt}; answers as known earlier leave it out
 * @param presentSince since when the key that was seen had been there; null if unknown, or if no key was seen
 * @param imported whether a person brought it in
 */
public record KeyObservation(
        long evidenceId,
        Series series,
        KeyState state,
        String because,
        Instant observedAt,
        Instant recordedAt,
        Instant knownAt,
        @Nullable Instant presentSince,
        boolean imported) {

    /** The later counts; of two at the same time the worse; of two that say the same the one stored later. */
    static final Comparator<KeyObservation> BY_WEIGHT = Comparator.comparing(KeyObservation::observedAt)
            .thenComparing(KeyObservation::state, Comparator.reverseOrder())
            .thenComparing(KeyObservation::evidenceId);

    /** From when it speaks: clocks differ, so a time slightly ahead of ours counts from receipt. */
    public Instant effectiveAt() {
        return observedAt.isBefore(recordedAt) ? observedAt : recordedAt;
    }

    /** Since when the key was there before it was seen; null where nothing earlier is known. */
    public @Nullable Instant presentBefore() {
        return state.isKeyPresent() && presentSince != null && presentSince.isBefore(observedAt) ? presentSince : null;
    }

    /** The first instant that it says anything about. */
    public Instant reachesBackTo() {
        Instant before = presentBefore();
        return before != null && before.isBefore(effectiveAt()) ? before : effectiveAt();
    }

    KeyObservation knownAt(Instant known) {
        return new KeyObservation(
                evidenceId, series, state, because, observedAt, recordedAt, known, presentSince, imported);
    }
}
