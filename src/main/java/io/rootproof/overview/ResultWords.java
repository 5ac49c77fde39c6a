package io.rootproof.overview;

import io.rootproof.assessment.Result;

/** Results in words, for people. */
final class ResultWords {

    private ResultWords() {}

    static String of(Result result) {
        return switch (result) {
            case PASSED -> "Passed";
            case FAILED -> "Failed";
            case UNKNOWN -> "Unknown";
            case NOT_ASSESSABLE -> "Not assessable";
            case NOT_APPLICABLE -> "Not applicable";
        };
    }
}
