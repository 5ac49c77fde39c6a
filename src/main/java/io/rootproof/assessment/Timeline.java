package io.rootproof.assessment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Results from an instant on, for ever, given no new evidence.
 *
 * @param pieces without gaps, in order; the last has no end
 */
public record Timeline(List<Piece> pieces) {

    /**
     * A stretch within which verdict and deciding evidence stay the same.
     *
     * @param to exclusive; null: no end
     * @param decidedBy null where no evidence decided
     */
    public record Piece(
            Instant from,
            @Nullable Instant to,
            Verdict verdict,
            @Nullable KeyObservation decidedBy) {

        boolean covers(Instant at) {
            return !from.isAfter(at) && (to == null || to.isAfter(at));
        }
    }

    public Timeline {
        pieces = List.copyOf(pieces);
    }

    /** When the verdict, or what decides it, changes next after an instant; null if never. */
    @Nullable
    Instant nextChange(Instant at) {
        return pieces.stream()
                .map(Piece::from)
                .filter(from -> from.isAfter(at))
                .findFirst()
                .orElse(null);
    }

    /** The last instant at which the result still is what it is at an instant; null if it stays so. */
    @Nullable
    Instant validUntil(Instant at) {
        Result result = null;
        for (Piece piece : pieces) {
            if (result != null && piece.verdict().result() != result) {
                return piece.from().minusMillis(1);
            }
            result = piece.covers(at) || result != null ? piece.verdict().result() : null;
        }
        return null;
    }
}
