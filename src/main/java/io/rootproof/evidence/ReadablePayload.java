package io.rootproof.evidence;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payload laid out for people. It helps the reader; the proof is in the bytes, which the download gives.
 *
 * @param lines the document, indented; empty where it is shown as a table
 * @param cells the root user's row of a credential report
 * @param note what is not shown, or why the document is shown as it came; null if there is nothing to say
 */
record ReadablePayload(
        List<Line> lines, List<Cell> cells, @Nullable String note) {

    private static final int LARGEST = 2_000_000;
    private static final int MOST_LINES = 400;
    private static final int LONGEST_LINE = 1_000;

    /**
     * One line.
     *
     * @param deciding true if the rules read it
     */
    record Line(String text, boolean deciding) {
        Line(String text, boolean deciding) {
            this.text = VisibleText.of(text.length() > LONGEST_LINE ? text.substring(0, LONGEST_LINE) + "…" : text);
            this.deciding = deciding;
        }

        public String indent() {
            return text.substring(0, text.length() - text.stripLeading().length());
        }
    }

    /** One column of the root user's row. */
    record Cell(String name, String value, boolean deciding) {
        Cell(String name, String value, boolean deciding) {
            this.name = VisibleText.of(name);
            this.value = VisibleText.of(value.length() > LONGEST_LINE ? value.substring(0, LONGEST_LINE) + "…" : value);
            this.deciding = deciding;
        }
    }

    static ReadablePayload of(Format format, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return new ReadablePayload(List.of(), List.of(), "It is too large to be shown here. Download it.");
        }
        try {
            return switch (format.extension()) {
                case "json" -> lines(JsonLines.of(bytes, DecidingFields.of(format)), null);
                case "xml" -> lines(XmlLines.of(bytes, DecidingFields.of(format)), null);
                case "csv" -> RootRow.of(bytes);
                default -> asItCame(bytes);
            };
        } catch (UnreadablePayloadException notWhatItShouldBe) {
            return asItCame(bytes);
        }
    }

    private static ReadablePayload asItCame(byte[] bytes) {
        List<Line> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .limit(MOST_LINES + 1)
                .map(text -> new Line(text, false))
                .toList();
        return lines(lines, "It is not well-formed, and is shown as it came.");
    }

    private static ReadablePayload lines(List<Line> all, @Nullable String note) {
        if (all.size() <= MOST_LINES) {
            return new ReadablePayload(all, List.of(), note);
        }
        String cut = "Only the first " + MOST_LINES + " lines are shown. Download it for the rest.";
        return new ReadablePayload(all.subList(0, MOST_LINES), List.of(), note == null ? cut : note + " " + cut);
    }

    public boolean hasDecidingParts() {
        return lines.stream().anyMatch(Line::deciding) || cells.stream().anyMatch(Cell::deciding);
    }
}
