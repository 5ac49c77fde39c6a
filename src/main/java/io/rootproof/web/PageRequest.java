package io.rootproof.web;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is wanted.
 *
 * @param page from 0
 * @param size items a page, 1 to {@link #LARGEST}
 * @param after cursor from an earlier answer's {@code next}; when present it decides where to go on, and {@code page}
 *     is 0
 */
public record PageRequest(int page, int size, @Nullable String after) {

    public static final int LARGEST = 500;
    public static final int USUAL = 50;

    /** Rows on one page of HTML: with every column shown, more would weigh over 100 kB. */
    public static final int LARGEST_SHOWN = 60;

    /**
     * Reads the query parameters.
     *
     * @throws ProblemException 400 with what to change
     */
    public static PageRequest of(@Nullable String page, @Nullable String size, @Nullable String after) {
        return of(page, size, after, LARGEST);
    }

    /** The same for a page of HTML. */
    static PageRequest shown(@Nullable String page, @Nullable String size, @Nullable String after) {
        return of(page, size, after, LARGEST_SHOWN);
    }

    private static PageRequest of(@Nullable String page, @Nullable String size, @Nullable String after, int largest) {
        int wantedSize = number("size", size, USUAL, 1, largest);
        if (after != null && !after.isEmpty()) {
            if (page != null && !page.isEmpty()) {
                throw ProblemException.badRequest(Words.of(QueryMessages.class).pageAndAfter());
            }
            return new PageRequest(0, wantedSize, after);
        }
        // Beyond this, skipping rows costs more than reading them by cursor.
        return new PageRequest(number("page", page, 0, 0, 1_000_000 / wantedSize), wantedSize, null);
    }

    /** Rows to skip when reading by page number. */
    public int offset() {
        return page * size;
    }

    private static int number(String name, @Nullable String given, int otherwise, int least, int most) {
        if (given == null || given.isEmpty()) {
            return otherwise;
        }
        try {
            int value = Integer.parseInt(given);
            if (value >= least && value <= most) {
                return value;
            }
        } catch (NumberFormatException notANumber) {
            // The message below covers it.
        }
        QueryMessages words = Words.of(QueryMessages.class);
        throw ProblemException.badRequest(
                name.equals("page") ? words.pageOutOfRange(name, least, most) : words.outOfRange(name, least, most));
    }
}
