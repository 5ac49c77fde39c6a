package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.RuleMessages;
import io.rootproof.web.Words;

/** Reason codes in words, for people. */
final class ReasonWords {

    private ReasonWords() {}

    static String of(Reason reason) {
        return Words.of(RuleMessages.class).reason(reason);
    }
}
