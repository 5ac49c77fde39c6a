package io.rootproof.bundle;

import io.rootproof.signing.timestamp.TimestampToken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of sealing.
 *
 * @param token over the list of checksums; null without one
 * @param answers of the authorities, if none gave a timestamp
 * @param unsealedBecause what to configure, if nothing was sealed
 */
record Sealed(
        Packed packed, SealPlan plan, @Nullable TimestampToken token, List<String> answers, String unsealedBecause) {

    Sealed {
        answers = List.copyOf(answers);
    }
}
