package io.rootproof.prevention.scp;

/** Whether something holds, as far as it can be told. */
enum Truth {
    YES,
    NO,
    UNSURE;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }
}
