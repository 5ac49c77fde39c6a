package io.rootproof.assessment;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Time in scope, by result. Accounts that cannot be judged stand beside the rest, not in it.
 *
 * @param notAssessable not in the denominator
 * @param notApplicable not in the denominator
 */
public record TimeByResult(
        Duration passed, Duration failed, Duration unknown, Duration notAssessable, Duration notApplicable) {

    public static final TimeByResult NONE =
            new TimeByResult(Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);

    static TimeByResult of(Durations sums) {
        return new TimeByResult(
                Duration.ofMillis(sums.millis(Result.PASSED)),
                Duration.ofMillis(sums.millis(Result.FAILED)),
                Duration.ofMillis(sums.millis(Result.UNKNOWN)),
                Duration.ofMillis(sums.millis(Result.NOT_ASSESSABLE)),
                Duration.ofMillis(sums.millis(Result.NOT_APPLICABLE)));
    }

    public Duration of(Result result) {
        return switch (result) {
            case PASSED -> passed;
            case FAILED -> failed;
            case UNKNOWN -> unknown;
            case NOT_ASSESSABLE -> notAssessable;
            case NOT_APPLICABLE -> notApplicable;
        };
    }

    /** The time that should have been proven. */
    public Duration provable() {
        return passed.plus(failed).plus(unknown);
    }

    /** Coverage, 0 to 1: the part of the provable time that is proven; null where there was none to prove. */
    public @Nullable Double share() {
        return provable().isZero()
                ? null
                : Double.valueOf((double) passed.toMillis() / provable().toMillis());
    }

    public TimeByResult plus(TimeByResult other) {
        return new TimeByResult(
                passed.plus(other.passed),
                failed.plus(other.failed),
                unknown.plus(other.unknown),
                notAssessable.plus(other.notAssessable),
                notApplicable.plus(other.notApplicable));
    }
}
