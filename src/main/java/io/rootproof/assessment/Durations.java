package io.rootproof.assessment;

import io.rootproof.assessment.ResultView.Stretch;
import java.time.Duration;

/** Time by result, summed to the millisecond. */
class Durations {

    private final long[] millis = new long[Result.values().length];

    void add(Stretch stretch) {
        millis[stretch.verdict().result().ordinal()] +=
                Duration.between(stretch.from(), stretch.to()).toMillis();
    }

    long millis(Result result) {
        return millis[result.ordinal()];
    }

    /** Whole seconds; any time at all counts as one, so that a day with a short failure still shows it. */
    int daySeconds(Result result) {
        long exact = millis(result);
        return exact == 0 ? 0 : (int) Math.max(1, Math.round(exact / 1000.0));
    }
}
