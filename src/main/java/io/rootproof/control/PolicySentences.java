package io.rootproof.control;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** The policy's numbers as people read them. */
public final class PolicySentences {

    private PolicySentences() {}

    /** Each number by its name, in reading order. */
    public static Map<String, String> of(ControlPolicy policy) {
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put("Maximum age of a Security Hub finding", hours(policy.securityHubMaximumAge()));
        lines.put("Maximum age of evidence from IAM and Prowler", hours(policy.iamMaximumAge()));
        lines.put("A root access key is deleted within", hours(policy.failureDeadline()) + " of the ticket");
        lines.put("A gap in the evidence becomes a ticket after", hours(policy.gapDelay()));
        lines.put("A gap in the evidence is closed within", hours(policy.gapDeadline()) + " of the ticket");
        lines.put(
                "Imported evidence of no key",
                policy.refuseImportedNoKey()
                        ? "does not count for the result"
                        : "counts for the result, marked as imported; closes no ticket by itself");
        lines.put("Time between two reviews", counted(policy.reviewCadence().toTotalMonths(), "month"));
        lines.put(
                "Longest exception",
                counted(policy.exceptionLimit().getDays(), "day") + ", exceptions in a row together");
        return lines;
    }

    private static String hours(Duration duration) {
        return counted(duration.toHours(), "hour");
    }

    private static String counted(long count, String unit) {
        return count + " " + unit + (count == 1 ? "" : "s");
    }
}
