package io.rootproof.control;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

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
    public record Line(boolean added, String text) {

        /** As people read it: a row of a table without the marks between its cells. */
        public String words() {
            String line = text.strip();
            if (line.length() < 2 || !line.startsWith("|") || !line.endsWith("|")) {
                return line;
            }
            List<String> cells = Arrays.stream(
                            line.substring(1, line.length() - 1).split("\\|", -1))
                    .map(String::strip)
                    .toList();
            return String.join(cells.size() == 2 ? ": " : " \u00b7 ", cells);
        }
    }

    /** The changes from one text to another, line by line: as few of them as can be. */
    public static List<TextChange> between(String older, String newer) {
        List<TextChange> changes = new ArrayList<>();
        String heading = "";
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        older.lines().toList(), newer.lines().toList(), true)
                .getDeltas()) {
            boolean same = delta.getType() == DeltaType.EQUAL;
            for (Line line : lines(delta)) {
                if (line.text().startsWith("#")) {
                    heading = line.text().replaceFirst("^#+ *", "");
                }
                if (!same && !line.text().isBlank()) {
                    add(changes, heading, line);
                }
            }
        }
        return List.copyOf(changes);
    }

    /** What went, then what came; of what is the same in both, one of them. */
    private static List<Line> lines(AbstractDelta<String> delta) {
        Stream<Line> gone = delta.getSource().getLines().stream().map(text -> new Line(false, text));
        Stream<Line> came = delta.getTarget().getLines().stream().map(text -> new Line(true, text));
        return (delta.getType() == DeltaType.EQUAL ? gone : Stream.concat(gone, came)).toList();
    }

    private static void add(List<TextChange> changes, String heading, Line line) {
        if (changes.isEmpty() || !changes.getLast().heading().equals(heading)) {
            changes.add(new TextChange(heading, new ArrayList<>()));
        }
        changes.getLast().lines().add(line);
    }
}
