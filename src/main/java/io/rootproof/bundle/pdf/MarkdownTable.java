package io.rootproof.bundle.pdf;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** A Markdown table as a table of the document. */
final class MarkdownTable {

    private MarkdownTable() {}

    static void write(TableBlock block, PdfDocument document) {
        List<List<String>> rows = new ArrayList<>();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                rows.add(cells(row));
            }
        }
        boolean headed = block.getFirstChild() instanceof TableHead;
        List<String> titles = headed
                ? rows.removeFirst()
                : rows.getFirst().stream().map(cell -> "").toList();
        Column[] columns = titles.stream().map(title -> Column.of(title, 1)).toArray(Column[]::new);
        try (TableWriter table = document.table(columns)) {
            rows.forEach(row -> table.row(row.stream().map(Cell::text).toArray(Cell[]::new)));
        }
    }

    private static List<String> cells(Node row) {
        List<String> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(MarkdownInline.plain(cell));
        }
        return cells;
    }
}
