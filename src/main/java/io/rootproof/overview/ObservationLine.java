package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Considered;
import io.rootproof.assessment.Series;
import io.rootproof.assessment.Use;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One observation in the table of an account page.
 *
 * @param because what the document says, as a sentence
 * @param tone good, bad or doubt
 * @param use what became of it
 * @param sha256 digest of the evidence; null where it could not be found
 */
@TemplateData
record ObservationLine(
        long evidenceId,
        Source source,
        @Nullable String region,
        @Nullable String standard,
        KeyState state,
        String tone,
        String because,
        Instant observedAt,
        Instant recordedAt,
        @Nullable Instant presentSince,
        boolean used,
        Use use,
        boolean imported,
        @Nullable String sha256) {

    public boolean isSpeaking() {
        return use.isCurrent() || used;
    }

    static String tone(KeyState state) {
        return state.isKeyPresent() ? "bad" : state == KeyState.NO_KEY ? "good" : "doubt";
    }

    static ObservationLine of(Considered considered, @Nullable String sha256) {
        var observation = considered.observation();
        Series series = observation.series();
        return new ObservationLine(
                observation.evidenceId(),
                series.source(),
                series.region(),
                series.standard(),
                observation.state(),
                tone(observation.state()),
                observation.because(),
                observation.observedAt(),
                observation.recordedAt(),
                observation.presentSince(),
                considered.used(),
                considered.use(),
                observation.imported(),
                sha256);
    }
}
