package io.rootproof.review;

/**
 * A review before anybody signs: what to look at.
 *
 * @param due which one it is
 */
record Draft(DueReview due, LookedAt seen) {

    ReviewKind kind() {
        return due.kind();
    }
}
