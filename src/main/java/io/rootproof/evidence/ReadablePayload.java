package io.rootproof.evidence;

import io.quarkus.qute.TemplateData;
import io.rootproof.evidence.PayloadLine.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A payload laid out for people. It helps the reader; the proof is in the bytes, which the download gives. Masked, it
 * shows what speaks of the root user and nothing of anybody else.
 *
 * @param lines the document, indented; empty where it is shown as a table
 * @param cells the root user's row of a credential report
 * @param table all rows of a credential report; empty while masked
 * @param remarks what is not shown, or why the document is shown as it came
 */
@TemplateData
record ReadablePayload(List<PayloadLine> lines, List<Cell> cells, Table table, List<Remark> remarks) {

    private static final int LARGEST = 2_000_000;
    private static final int MOST_LINES = 600;
    private static final int LONGEST_VALUE = 1_000;

    /** One column of the root user's row. */
    @TemplateData
    record Cell(String name, String value, boolean missing, boolean deciding) {
        Cell(String name, String value, boolean missing, boolean deciding) {
            this.name = visible(name);
            this.value = visible(value);
            this.missing = missing;
            this.deciding = deciding;
        }

        int weight() {
            return 80 + HtmlWeight.of(name) + HtmlWeight.of(value);
        }
    }

    /** Rows under the names of their columns. */
    @TemplateData
    record Table(List<String> columns, List<List<String>> rows) {
        static final Table NONE = new Table(List.of(), List.of());
    }

    static ReadablePayload of(Format format, byte[] bytes, boolean masked) {
        if (bytes.length > LARGEST) {
            return saying(Remark.of(Remark.Kind.TOO_LARGE));
        }
        DecidingFields fields = DecidingFields.of(format);
        try {
            return switch (format.extension()) {
                case "json" -> lines(JsonLines.of(bytes, fields, masked), List.of());
                case "xml" -> lines(XmlLines.of(bytes, fields, masked), List.of());
                case "csv" -> RootRow.of(bytes, masked);
                default -> asItCame(bytes, masked);
            };
        } catch (UnreadablePayloadException notWhatItShouldBe) {
            return asItCame(bytes, masked);
        }
    }

    static ReadablePayload saying(Remark remark) {
        return new ReadablePayload(List.of(), List.of(), Table.NONE, List.of(remark));
    }

    /** What cannot be read cannot be told apart either, so masked it is not shown at all. */
    private static ReadablePayload asItCame(byte[] bytes, boolean masked) {
        if (masked) {
            return saying(Remark.of(Remark.Kind.BROKEN_MASKED));
        }
        List<PayloadLine> lines = new String(bytes, StandardCharsets.UTF_8)
                .lines()
                .limit(MOST_LINES + 1)
                .map(text -> new PayloadLine(Kind.PLAIN, "", text, "", false))
                .toList();
        return lines(lines, List.of(Remark.of(Remark.Kind.BROKEN)));
    }

    private static ReadablePayload lines(List<PayloadLine> all, List<Remark> remarks) {
        List<PayloadLine> shown = new ArrayList<>();
        int room = HtmlWeight.MOST;
        int open = 0;
        for (PayloadLine line : all) {
            room -= line.weight();
            if (room < 0 || shown.size() == MOST_LINES) {
                break;
            }
            shown.add(line);
            open += line.isOpening() ? 1 : line.isClosing() ? -1 : 0;
        }
        if (shown.size() == all.size()) {
            return new ReadablePayload(shown, List.of(), Table.NONE, remarks);
        }
        List<Remark> more = new ArrayList<>(remarks);
        more.add(Remark.of(Remark.Kind.CUT));
        // Every part that was begun is closed, or the page around it would be inside.
        for (; open > 0; open--) {
            shown.add(PayloadLine.closing("…"));
        }
        return new ReadablePayload(shown, List.of(), Table.NONE, more);
    }

    static String visible(String text) {
        return VisibleText.of(text.length() > LONGEST_VALUE ? text.substring(0, LONGEST_VALUE) + "…" : text);
    }

    public boolean hasDecidingParts() {
        return lines.stream().anyMatch(PayloadLine::isDeciding)
                || cells.stream().anyMatch(Cell::deciding);
    }
}
