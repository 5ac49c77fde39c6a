package io.rootproof.collection;

/** What to do about a call that failed outside of a run. */
public final class WhatHelps {

    private WhatHelps() {}

    /** A sentence or two for people. */
    public static String about(String call, String code) {
        return WhatToDo.about(call, code).text();
    }
}
