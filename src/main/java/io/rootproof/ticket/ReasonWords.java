package io.rootproof.ticket;

import io.rootproof.assessment.Reason;

/** Reasons as tickets word them. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case ACTIVE_KEY -> "the root user has an active access key.";
            case INACTIVE_KEY -> "the root user has an inactive access key, which can be switched on again.";
            case KEY_PRESENT -> "the root user has an access key.";
            case NO_KEY -> "the root user has no access key.";
            case NO_EVIDENCE -> "there is no evidence.";
            case STALE -> "the evidence is too old to count.";
            case INDETERMINATE -> "the evidence decides nothing.";
            case ONLY_NO_ACTIVE_KEY -> "the evidence speaks of active keys only.";
            case LIFECYCLE -> "the account is not active.";
            case NO_ROOT_USER -> "there is no root user in this partition.";
        };
    }
}
