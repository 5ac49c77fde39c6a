package io.rootproof.evidence;

import io.rootproof.evidence.ReadablePayload.Cell;
import io.rootproof.evidence.ReadablePayload.Table;
import io.rootproof.evidence.Remark.Kind;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The root user's row of a credential report, column by column. The other rows are people: shown only when asked for. */
final class RootRow {

    private static final String ROOT = "<root_account>";

    private RootRow() {}

    static ReadablePayload of(byte[] csv, boolean masked) throws UnreadablePayloadException {
        List<CSVRecord> all = rows(csv);
        if (all.isEmpty()) {
            return ReadablePayload.saying(Remark.of(Kind.EMPTY));
        }
        List<Remark> remarks = new ArrayList<>();
        List<CSVRecord> rows = all.subList(1, all.size());
        CSVRecord root = rows.stream()
                .filter(row -> row.size() > 0 && row.get(0).equals(ROOT))
                .findFirst()
                .orElse(null);
        if (root == null) {
            remarks.add(Remark.of(Kind.NO_ROOT_ROW));
        }
        if (masked) {
            remarks.add(new Remark(Kind.HIDDEN_ROWS, rows.size() - (root == null ? 0 : 1)));
        }
        Table table = masked ? Table.NONE : table(all.getFirst(), rows);
        if (table.rows().size() < rows.size() && !masked) {
            remarks.add(new Remark(Kind.CUT_ROWS, rows.size() - table.rows().size()));
        }
        return new ReadablePayload(List.of(), root == null ? List.of() : cells(all.getFirst(), root), table, remarks);
    }

    private static List<CSVRecord> rows(byte[] csv) throws UnreadablePayloadException {
        String text = new String(csv, StandardCharsets.UTF_8);
        String withoutMark = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (CSVParser rows =
                CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).get().parse(new StringReader(withoutMark))) {
            return rows.getRecords();
        } catch (IOException | RuntimeException notCsv) {
            throw new UnreadablePayloadException(notCsv);
        }
    }

    private static List<Cell> cells(CSVRecord header, CSVRecord row) {
        List<Cell> cells = new ArrayList<>();
        int room = HtmlWeight.MOST / 2;
        for (int i = 0; i < header.size() && room > 0; i++) {
            String name = header.get(i);
            boolean missing = i >= row.size();
            Cell cell = new Cell(name, missing ? "" : row.get(i), missing, DecidingFields.isColumn(name));
            cells.add(cell);
            room -= cell.weight();
        }
        return cells;
    }

    private static Table table(CSVRecord header, List<CSVRecord> rows) {
        List<String> columns = header.stream().map(ReadablePayload::visible).toList();
        int room = HtmlWeight.MOST / 2 - weight(columns);
        List<List<String>> shown = new ArrayList<>();
        for (CSVRecord row : rows) {
            List<String> values = row.stream().map(ReadablePayload::visible).toList();
            room -= weight(values);
            if (room < 0) {
                break;
            }
            shown.add(values);
        }
        return new Table(columns, shown);
    }

    private static int weight(List<String> values) {
        return values.stream().mapToInt(value -> 10 + HtmlWeight.of(value)).sum();
    }
}
