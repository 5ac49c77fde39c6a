package io.rootproof.control;

import java.time.Duration;
import java.time.Period;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;

/**
 * A number that the control owner chooses, and the limits within which he may: beyond them the control would no longer
 * be what it says it is.
 */
public enum PolicyNumber {
    SECURITY_HUB_MAXIMUM_AGE(
            "securityHubMaximumAge", 720, p -> p.securityHubMaximumAge().toHours()),
    IAM_MAXIMUM_AGE("iamMaximumAge", 720, p -> p.iamMaximumAge().toHours()),
    FAILURE_DEADLINE("failureDeadline", 720, p -> p.failureDeadline().toHours()),
    GAP_DELAY("gapDelay", 720, p -> p.gapDelay().toHours()),
    GAP_DEADLINE("gapDeadline", 2160, p -> p.gapDeadline().toHours()),
    REVIEW_CADENCE("reviewCadence", 12, p -> p.reviewCadence().toTotalMonths()),
    EXCEPTION_LIMIT("exceptionLimit", 90, p -> p.exceptionLimit().getDays());

    private final String field;
    private final int most;
    private final ToLongFunction<ControlPolicy> value;

    PolicyNumber(String field, int most, ToLongFunction<ControlPolicy> value) {
        this.field = field;
        this.most = most;
        this.value = value;
    }

    /** Its name in the form and in the API. */
    public String field() {
        return field;
    }

    public int least() {
        return 1;
    }

    public int most() {
        return most;
    }

    /** What a policy says: hours, but months for the cadence of reviews and days for the exception limit. */
    public long of(ControlPolicy policy) {
        return value.applyAsLong(policy);
    }

    /** The API writes it in ISO 8601; whole hours, months or days. */
    String iso(long number) {
        return switch (this) {
            case REVIEW_CADENCE -> Period.ofMonths((int) number).toString();
            case EXCEPTION_LIMIT -> Period.ofDays((int) number).toString();
            default -> Duration.ofHours(number).toString();
        };
    }

    /**
     * The number in what the API was given, as the form would have it.
     *
     * @return empty where it is no whole number of its unit
     */
    String ofIso(String text) {
        try {
            return switch (this) {
                case REVIEW_CADENCE -> {
                    Period period = Period.parse(text);
                    yield period.getDays() == 0 ? Long.toString(period.toTotalMonths()) : "";
                }
                case EXCEPTION_LIMIT -> {
                    Period period = Period.parse(text);
                    yield period.toTotalMonths() == 0 ? Integer.toString(period.getDays()) : "";
                }
                default -> {
                    Duration duration = Duration.parse(text);
                    yield Duration.ofHours(duration.toHours()).equals(duration)
                            ? Long.toString(duration.toHours())
                            : "";
                }
            };
        } catch (java.time.DateTimeException notIso) {
            return "";
        }
    }

    /** A policy of these numbers; every one is there. */
    static ControlPolicy policy(Map<PolicyNumber, Integer> numbers, boolean refuseImportedNoKey) {
        return new ControlPolicy(
                hours(numbers, SECURITY_HUB_MAXIMUM_AGE),
                hours(numbers, IAM_MAXIMUM_AGE),
                hours(numbers, FAILURE_DEADLINE),
                hours(numbers, GAP_DEADLINE),
                hours(numbers, GAP_DELAY),
                refuseImportedNoKey,
                Period.ofMonths(Objects.requireNonNull(numbers.get(REVIEW_CADENCE))),
                Period.ofDays(Objects.requireNonNull(numbers.get(EXCEPTION_LIMIT))));
    }

    private static Duration hours(Map<PolicyNumber, Integer> numbers, PolicyNumber which) {
        return Duration.ofHours(Objects.requireNonNull(numbers.get(which)));
    }
}
