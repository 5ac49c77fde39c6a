package io.rootproof.overview;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * A row of columns, drawn on the server as a few paths however many columns there are. What failed stands at the foot
 * and is hatched, what is unknown stands upon it with a dashed edge, the rest passed: nothing rests on colour alone. It
 * stretches to whatever width the page has, so its units are its own.
 *
 * @param summary what it shows, in words, for those who do not see it
 * @param height of the drawing
 * @param columns how high each stands, from left to right
 */
public record Band(String summary, int height, List<Column> columns) {

    private static final int STRIPES = 60;

    /**
     * Heights, from the foot up.
     *
     * @param failed top of what failed
     * @param unknown top of what is unknown; 0 where nothing is
     * @param all top of all
     */
    public record Column(int failed, int unknown, int all) {}

    /** Each column as high as the drawing: shares. */
    public static Band ofShares(String summary, List<Parts> parts) {
        return new Band(
                summary,
                24,
                parts.stream().map(part -> column(part, part.total(), 24, 3)).toList());
    }

    /** Columns that compare with each other: the largest is as high as the drawing. */
    static Band ofCounts(String summary, List<Parts> parts) {
        long largest = parts.stream().mapToLong(Parts::total).max().orElse(0);
        return new Band(
                summary,
                100,
                parts.stream().map(part -> column(part, largest, 100, 2)).toList());
    }

    /** However small a part is, it is seen. */
    private static Column column(Parts part, long full, int height, int least) {
        if (part.isEmpty()) {
            return new Column(0, 0, 0);
        }
        int all = scaled(part.total(), full, height, least);
        int failed = scaled(part.failed(), full, height, least);
        int unknown = scaled(part.unknown(), full, height, least);
        int passed = part.passed() == 0 ? 0 : Math.min(least, all / 3);
        int tooMuch = Math.max(0, failed + unknown + passed - all);
        if (failed >= unknown) {
            failed -= tooMuch;
        } else {
            unknown -= tooMuch;
        }
        if (part.passed() == 0) {
            all = failed + unknown;
        }
        return new Column(failed, unknown == 0 ? 0 : failed + unknown, all);
    }

    private static int scaled(long part, long full, int height, int least) {
        return part == 0 ? 0 : Math.max(least, Math.toIntExact(Math.round((double) part * height / full)));
    }

    public String viewBox() {
        return "0 0 " + columns.size() + " " + height;
    }

    public int width() {
        return columns.size();
    }

    /** Outline of everything that can be proven. */
    public String all() {
        return outline(Column::all);
    }

    /** Outline of what is unknown, down to the foot: what failed is drawn over it. */
    public String unknown() {
        return outline(Column::unknown);
    }

    public String failed() {
        return outline(Column::failed);
    }

    private String outline(ToIntFunction<Column> top) {
        StringBuilder path = new StringBuilder();
        int before = 0;
        int since = 0;
        for (int i = 0; i <= columns.size(); i++) {
            int now = i == columns.size() ? 0 : top.applyAsInt(columns.get(i));
            if (now != before) {
                path.append(before == 0 ? "M" + i + " " + height : "h" + (i - since))
                        .append('v')
                        .append(before - now)
                        .append(now == 0 ? "z" : "");
                before = now;
                since = i;
            }
        }
        return path.toString();
    }

    /** Slanting lines over what failed; empty if nothing did. */
    public String hatching() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < columns.size(); ) {
            int top = columns.get(i).failed();
            int end = i + 1;
            while (end < columns.size() && columns.get(end).failed() == top) {
                end++;
            }
            if (top > 0) {
                hatch(path, i, end - i, top);
            }
            i = end;
        }
        return path.toString();
    }

    private void hatch(StringBuilder path, int from, int width, int top) {
        long lines = Math.max(1, Math.round((double) width * STRIPES / columns.size()));
        double apart = (double) width / lines;
        for (int i = 0; i < lines; i++) {
            path.append('M')
                    .append(number(from + i * apart))
                    .append(' ')
                    .append(height)
                    .append('l')
                    .append(number(apart * top / height))
                    .append('-')
                    .append(top);
        }
    }

    private static String number(double value) {
        if (value == Math.rint(value)) {
            return Long.toString((long) value);
        }
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.startsWith("0.") ? text.substring(1) : text;
    }
}
