package io.rootproof.overview;

import io.rootproof.assessment.Reason;

/** Reason codes in words, for people. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        return switch (reason) {
            case ACTIVE_KEY -> "active key";
            case INACTIVE_KEY -> "inactive key";
            case KEY_PRESENT -> "key present";
            case NO_KEY -> "no key";
            case NO_EVIDENCE -> "no evidence";
            case STALE -> "evidence too old";
            case INDETERMINATE -> "evidence decides nothing";
            case ONLY_NO_ACTIVE_KEY -> "no active key, inactive not excluded";
            case LIFECYCLE -> "account not active";
            case NO_ROOT_USER -> "no root user in this partition";
        };
    }
}
