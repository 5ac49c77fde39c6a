package io.rootproof.control;

import java.nio.charset.StandardCharsets;

/** What people type, made fit for storing. */
final class TypedText {

    private TypedText() {}

    /** -1 where it is no whole number. */
    static int whole(String typed) {
        try {
            return Integer.parseInt(typed.strip());
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    static String oneLine(String typed) {
        return lines(typed).replaceAll("\\s+", " ");
    }

    /** No column takes U+0000 or half a surrogate pair, which JSON can carry; browsers end lines with CR LF. */
    static String lines(String typed) {
        String whole = new String(typed.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace("\0", "").replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
