package io.rootproof.rootkey;

import org.jspecify.annotations.Nullable;

/** Text out of a foreign document, made fit to be stored in a column and shown; the payload keeps the original. */
public final class CleanText {

    private static final int LONGEST = 1_000;
    private static final char REPLACEMENT = '\uFFFD';

    private CleanText() {}

    /**
     * Replaces NUL and unpaired surrogates (JSON escapes can carry both; PostgreSQL and UTF-8 can not) and cuts after
     * 1,000 characters. Everything else, markup and formulas included, stays as it is: it is data.
     */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** As {@link #orNull}, for text that is there. */
    public static String of(String text) {
        int end = Math.min(text.length(), LONGEST);
        if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        StringBuilder clean = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < end && Character.isLowSurrogate(text.charAt(i + 1))) {
                clean.append(c).append(text.charAt(++i));
            } else {
                clean.append(c == 0 || Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
        return clean.toString();
    }
}
