package io.rootproof.web;

import java.nio.charset.StandardCharsets;

/** What people and programs send, made fit for storing. */
public final class StorableText {

    private StorableText() {}

    /** No column takes U+0000 or half a surrogate pair, which JSON can carry; browsers end lines with CR LF. */
    public static String of(String given) {
        String whole = new String(given.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace("\0", "").replace("\r\n", "\n");
    }
}
