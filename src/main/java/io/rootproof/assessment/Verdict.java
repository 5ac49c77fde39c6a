package io.rootproof.assessment;

/** What is shown of a result. Two stretches of time with equal verdicts are one stretch. */
public record Verdict(Result result, Reason reason, boolean conflicting) {

    /** What is known of an account before anything is known of it. */
    public static Verdict before(String partition) {
        return Facts.NO_ROOT_USER_PARTITION.equals(partition)
                ? new Verdict(Result.NOT_APPLICABLE, Reason.NO_ROOT_USER, false)
                : new Verdict(Result.UNKNOWN, Reason.NO_EVIDENCE, false);
    }
}
