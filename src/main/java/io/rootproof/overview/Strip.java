package io.rootproof.overview;

import java.util.List;
import java.util.Locale;

/**
 * A row of a heat strip, drawn on the server. It stretches to whatever width the page has, so its units are its own.
 *
 * @param summary what it shows, in words, for those who do not see it
 * @param width of all segments together
 * @param segments from left to right
 */
record Strip(String summary, double width, List<Segment> segments) {

    static final int HEIGHT = 10;
    private static final int STRIPES = 90;

    /**
     * A coloured piece.
     *
     * @param tone end of its style class: good, doubt-1 to doubt-3, bad-1 to bad-3, quiet or none
     * @param title what a pointer shows
     */
    record Segment(double from, double width, String tone, String title) {

        public boolean isFailed() {
            return tone.startsWith("bad");
        }

        public String x() {
            return number(from);
        }

        public String w() {
            return number(width);
        }
    }

    /** Path of the lines that mark failure for those who do not tell the colours apart; empty if nothing failed. */
    public String diagonals() {
        double step = width / STRIPES;
        StringBuilder path = new StringBuilder();
        for (Segment segment : segments) {
            if (segment.isFailed()) {
                stripe(path, segment, Math.max(1, Math.round(segment.width() / step)));
            }
        }
        return path.toString();
    }

    private static void stripe(StringBuilder path, Segment segment, long stripes) {
        double each = segment.width() / stripes;
        for (int i = 0; i < stripes; i++) {
            path.append('M')
                    .append(number(segment.from() + i * each))
                    .append(' ')
                    .append(HEIGHT)
                    .append('L')
                    .append(number(segment.from() + (i + 1) * each))
                    .append(" 0");
        }
    }

    public String viewBox() {
        return "0 0 " + number(width) + " " + HEIGHT;
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : String.format(Locale.ROOT, "%.3f", value);
    }
}
