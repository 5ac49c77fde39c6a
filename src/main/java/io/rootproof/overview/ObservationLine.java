package io.rootproof.overview;

import io.rootproof.assessment.Considered;
import io.rootproof.assessment.Series;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One observation in the table of an account page.
 *
 * @param says what it says, in a few words
 * @param because what the document says, as a sentence
 * @param use what became of it, as a sentence
 * @param tone good, bad or doubt
 * @param sha256 digest of the evidence; null where it could not be found
 */
record ObservationLine(
        long evidenceId,
        String source,
        @Nullable String region,
        @Nullable String standard,
        String says,
        String tone,
        String because,
        Instant observedAt,
        Instant recordedAt,
        @Nullable Instant presentSince,
        boolean current,
        boolean used,
        String use,
        boolean imported,
        @Nullable String sha256) {

    public boolean isSpeaking() {
        return current || used;
    }

    static ObservationLine of(Considered considered, @Nullable String sha256) {
        var observation = considered.observation();
        Series series = observation.series();
        return new ObservationLine(
                observation.evidenceId(),
                series.source().label(),
                series.region(),
                series.standard(),
                KeyStateWords.of(observation.state()),
                observation.state().isKeyPresent()
                        ? "bad"
                        : observation.state() == io.rootproof.rootkey.KeyState.NO_KEY ? "good" : "doubt",
                observation.because(),
                observation.observedAt(),
                observation.recordedAt(),
                observation.presentSince(),
                considered.use().isCurrent(),
                considered.used(),
                considered.use().sentence(),
                observation.imported(),
                sha256);
    }
}
