package io.rootproof.control;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed under one heading between two versions of a text.
 *
 * @param heading the heading, without its marks; empty before the first
 * @param lines the lines that went and the lines that came, in reading order
 */
public record TextChange(String heading, List<Line> lines) {

    /**
     * A line of one version that the other lacks.
     *
     * @param added whether it came; else it went
     */
    public record Line(boolean added, String text) {}

    private record Edit(String heading, Line line) {}

    /** The changes from one text to another, line by line: as few of them as can be. */
    public static List<TextChange> between(String older, String newer) {
        List<TextChange> changes = new ArrayList<>();
        for (Edit edit : edits(older.lines().toList(), newer.lines().toList())) {
            if (changes.isEmpty() || !changes.getLast().heading().equals(edit.heading())) {
                changes.add(new TextChange(edit.heading(), new ArrayList<>()));
            }
            changes.getLast().lines().add(edit.line());
        }
        return List.copyOf(changes);
    }

    private static List<Edit> edits(List<String> older, List<String> newer) {
        int[][] common = longestCommon(older, newer);
        List<Edit> edits = new ArrayList<>();
        String heading = "";
        int o = 0;
        int n = 0;
        while (o < older.size() || n < newer.size()) {
            boolean same = o < older.size() && n < newer.size() && older.get(o).equals(newer.get(n));
            boolean gone = !same && (n == newer.size() || (o < older.size() && common[o + 1][n] >= common[o][n + 1]));
            String text = gone ? older.get(o) : newer.get(n);
            if (text.startsWith("#")) {
                heading = text.replaceFirst("^#+ *", "");
            }
            if (!same && !text.isBlank()) {
                edits.add(new Edit(heading, new Line(!gone, text)));
            }
            o += same || gone ? 1 : 0;
            n += same || !gone ? 1 : 0;
        }
        return edits;
    }

    /** How many lines two texts share in order, from each pair of places to their ends. */
    private static int[][] longestCommon(List<String> older, List<String> newer) {
        int[][] common = new int[older.size() + 1][newer.size() + 1];
        for (int o = older.size() - 1; o >= 0; o--) {
            for (int n = newer.size() - 1; n >= 0; n--) {
                common[o][n] = older.get(o).equals(newer.get(n))
                        ? common[o + 1][n + 1] + 1
                        : Math.max(common[o + 1][n], common[o][n + 1]);
            }
        }
        return common;
    }
}
