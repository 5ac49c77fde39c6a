package io.rootproof.assessment;

import io.rootproof.control.ControlPolicy;
import java.time.Instant;
import java.util.List;

/** Asks for the result of an account of which no more is known than some observations. */
final class Asked {

    static final AssessmentPolicy STANDARD = AssessmentPolicy.of(ControlPolicy.standard());

    private Asked() {}

    static Assessment at(Instant at, KeyObservation... observations) {
        return known(observations).at(at);
    }

    static KnownHistory known(KeyObservation... observations) {
        return new KnownHistory(history(observations), STANDARD);
    }

    static AccountHistory history(KeyObservation... observations) {
        return new AccountHistory("aws", List.of(observations), List.of());
    }
}
