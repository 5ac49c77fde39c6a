package io.rootproof.overview;

import io.rootproof.assessment.Result;
import io.rootproof.assessment.RuleMessages;
import io.rootproof.web.Words;

/** Results in words, for people. */
final class ResultWords {

    private ResultWords() {}

    static String of(Result result) {
        return Words.of(RuleMessages.class).result(result);
    }
}
