package io.rootproof.control;

import io.rootproof.web.StorableText;

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

    /** Lines end with LF alone, whoever sent them. */
    static String lines(String typed) {
        return StorableText.of(typed).replace('\r', '\n').strip();
    }
}
