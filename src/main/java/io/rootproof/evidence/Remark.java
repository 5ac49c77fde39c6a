package io.rootproof.evidence;

import io.quarkus.qute.TemplateData;

/**
 * What is to be said of a payload that is not shown in full; the sentence is in {@link PayloadMessages}.
 *
 * @param count of rows, where the sentence has a number
 */
@TemplateData
record Remark(Kind kind, int count) {

    /** What there is to say. */
    enum Kind {
        TOO_LARGE,
        BROKEN,
        BROKEN_MASKED,
        CUT,
        EMPTY,
        NO_ROOT_ROW,
        HIDDEN_ROWS,
        CUT_ROWS
    }

    static Remark of(Kind kind) {
        return new Remark(kind, 0);
    }
}
