package io.rootproof.web.list;

import org.jspecify.annotations.Nullable;

/**
 * Why a list has no rows, which are three different things.
 *
 * @param kind {@code begin}: there is nothing yet; {@code nothing}: the filters let nothing through; {@code well}:
 *     that there is nothing is good
 * @param link where to go on; null for nowhere
 */
public record Empty(
        String kind,
        String title,
        String detail,
        @Nullable String link,
        @Nullable String linkLabel) {

    /** Nothing yet, and how to begin. */
    public static Empty begin(String title, String detail) {
        return new Empty("begin", title, detail, null, null);
    }

    public static Empty begin(String title, String detail, String link, String linkLabel) {
        return new Empty("begin", title, detail, link, linkLabel);
    }

    /** All well. */
    public static Empty well(String title, String detail) {
        return new Empty("well", title, detail, null, null);
    }

    static Empty nothing(String title, String detail, String clear, String clearLabel) {
        return new Empty("nothing", title, detail, clear, clearLabel);
    }
}
