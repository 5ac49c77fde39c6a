package io.rootproof.collection.imports;

import java.util.ArrayList;
import java.util.List;

/** Remarks on one file. A file of other findings can cause a million of them: the first thousand say what is wrong. */
final class Remarks {

    static final int KEPT = 1_000;

    private final List<Remark> first = new ArrayList<>();
    private int count;

    void add(String pointer, String reason) {
        count++;
        if (first.size() < KEPT) {
            first.add(new Remark(pointer, reason));
        }
    }

    List<Remark> first() {
        return List.copyOf(first);
    }

    int count() {
        return count;
    }
}
