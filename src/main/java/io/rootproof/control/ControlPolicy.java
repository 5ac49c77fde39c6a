package io.rootproof.control;

import java.time.Duration;
import java.time.Period;

/**
 * The numbers of the control: how old evidence may be, and how long work may take.
 *
 * @param securityHubMaximumAge how long a Security Hub finding counts after its {@code UpdatedAt}, inclusive; it covers
 *     two periodic checks and then some
 * @param iamMaximumAge the same for the IAM sources and for Prowler results; it covers two collection runs of 12 h, so
 *     that one missed run makes nothing stale
 * @param failureDeadline from the opening of a failure ticket to its due time
 * @param gapDeadline from the opening of an evidence-gap ticket to its due time
 * @param gapDelay how long an account is UNKNOWN, or its Security Hub silent, before a gap ticket opens
 * @param refuseImportedNoKey whether imported evidence of <em>no key</em> is left out of the result
 * @param reviewCadence from one review to the next
 * @param exceptionLimit the longest an exception may last; those of one account in a row count together
 */
public record ControlPolicy(
        Duration securityHubMaximumAge,
        Duration iamMaximumAge,
        Duration failureDeadline,
        Duration gapDeadline,
        Duration gapDelay,
        boolean refuseImportedNoKey,
        Period reviewCadence,
        Period exceptionLimit) {

    /** The numbers that the program is delivered with. */
    public static ControlPolicy standard() {
        return new ControlPolicy(
                Duration.ofHours(48),
                Duration.ofHours(26),
                Duration.ofHours(24),
                Duration.ofHours(72),
                Duration.ofHours(24),
                false,
                Period.ofMonths(1),
                Period.ofDays(90));
    }
}
