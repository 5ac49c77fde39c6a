package io.rootproof.evidence;

import io.rootproof.evidence.ReadablePayload.Cell;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The root user's row of a credential report, column by column. The other rows are people, and nobody's business. */
final class RootRow {

    private static final String ROOT = "<root_account>";

    private RootRow() {}

    static ReadablePayload of(byte[] csv) throws UnreadablePayloadException {
        String text = new String(csv, StandardCharsets.UTF_8);
        String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (CSVParser rows =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(withoutMark))) {
            List<CSVRecord> all = rows.getRecords();
            if (all.isEmpty()) {
                return new ReadablePayload(List.of(), List.of(), "It is empty.");
            }
            List<CSVRecord> others = all.subList(1, all.size());
            return others.stream()
                    .filter(row -> row.size() > 0 && row.get(0).equals(ROOT))
                    .findFirst()
                    .map(root -> new ReadablePayload(List.of(), cells(all.getFirst(), root), hidden(others.size() - 1)))
                    .orElseGet(() -> new ReadablePayload(
                            List.of(), List.of(), "It has no row " + ROOT + ". " + hidden(others.size())));
        } catch (IOException | RuntimeException notCsv) {
            throw new UnreadablePayloadException(notCsv);
        }
    }

    private static List<Cell> cells(CSVRecord header, CSVRecord root) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i);
            String value = i < root.size() ? root.get(i) : "(missing)";
            cells.add(new Cell(name, value, DecidingFields.isColumn(name)));
        }
        return cells;
    }

    private static String hidden(int others) {
        return switch (others) {
            case 0 -> "It has no other rows.";
            case 1 -> "One other row, of an IAM user, is not shown; the download has it.";
            default -> others + " other rows, of IAM users, are not shown; the download has them.";
        };
    }
}
