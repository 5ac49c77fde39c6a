package io.rootproof.assessment;

import io.rootproof.assessment.ResultView.Stretch;
import java.time.Duration;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Time by result, summed to the millisecond. */
class Durations {

    private final long[] millis = new long[Result.values().length];

    void add(Stretch stretch) {
        millis[stretch.verdict().result().ordinal()] +=
                Duration.between(stretch.from(), stretch.to()).toMillis();
    }

    void add(Result result, long time) {
        millis[result.ordinal()] += time;
    }

    /** FAILED, then UNKNOWN, then PASSED, then what cannot be judged; null where no time was added. */
    @Nullable
    Result worst() {
        return Stream.of(Result.FAILED, Result.UNKNOWN, Result.PASSED, Result.NOT_ASSESSABLE, Result.NOT_APPLICABLE)
                .filter(result -> millis(result) > 0)
                .findFirst()
                .orElse(null);
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
