package io.rootproof.bundle.pdf;

/**
 * A column of a table.
 *
 * @param title its heading, repeated on each page
 * @param share its width in relation to the others
 * @param toTheRight whether the heading stands to the right, over numbers
 */
public record Column(String title, float share, boolean toTheRight) {

    public static Column of(String title, float share) {
        return new Column(title, share, false);
    }

    public static Column ofNumbers(String title, float share) {
        return new Column(title, share, true);
    }
}
