package io.rootproof.log;

import java.util.ArrayList;
import java.util.List;

/** Counts what does not fit and keeps the first of it: whoever changes a million rows is told from a few. */
final class StoreProblems {

    static final int KEPT = 100;

    private final List<String> first = new ArrayList<>();
    private long count;

    void add(StoreProblem problem) {
        count++;
        if (first.size() < KEPT) {
            first.add(problem.sentence());
        }
    }

    long count() {
        return count;
    }

    List<String> first() {
        return List.copyOf(first);
    }
}
