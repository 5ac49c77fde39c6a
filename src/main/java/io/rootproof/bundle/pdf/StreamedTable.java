package io.rootproof.bundle.pdf;

import java.awt.Color;
import java.util.List;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;

/** A table of the PDF library that is handed to the page every so many rows. */
final class StreamedTable implements TableWriter {

    private static final float SIZE = 7.6f;
    private static final int FLUSH_EVERY = 200;
    private static final float SPACE_AFTER = 6;
    /** Room for a group's heading, its strip and a row. */
    private static final float ROOM_FOR_GROUP = 70;

    private final Document document;
    private final PdfWriter writer;
    private final Fonts fonts;
    private final List<Column> columns;
    private final PdfPTable table;
    private long rows;
    private int sinceFlush;

    StreamedTable(Document document, PdfWriter writer, Fonts fonts, List<Column> columns) {
        this.document = document;
        this.writer = writer;
        this.fonts = fonts;
        this.columns = List.copyOf(columns);
        this.table = new PdfPTable(shares(columns));
        table.setWidthPercentage(100);
        table.setSpacingBefore(8);
        table.setHeaderRows(1);
        table.setComplete(false);
        columns.forEach(column -> table.addCell(header(column)));
    }

    @Override
    public void row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + columns.size() + " columns");
        }
        Color paper = rows % 2 == 1 ? Palette.ZEBRA : Palette.WHITE;
        for (Cell cell : cells) {
            PdfPCell drawn = CellDrawing.of(cell, fonts, SIZE);
            drawn.setBackgroundColor(paper);
            table.addCell(ruled(drawn));
        }
        rows++;
        flushSometimes();
    }

    @Override
    public void group(String anchor, String title, String note) {
        keepWithNext();
        Phrase phrase = new Phrase(SIZE * 1.3f);
        Chunk name = fonts.text(title, Typeface.BOLD, SIZE + 1, Palette.NAVY);
        name.setLocalDestination(anchor);
        phrase.add(name);
        phrase.add(fonts.text("   " + note, Typeface.SANS, SIZE, Palette.MUTED));
        PdfPCell cell = new PdfPCell(phrase);
        cell.setPaddingTop(8);
        cell.setPaddingBottom(3);
        cell.setPaddingLeft(4);
        cell.setColspan(columns.size());
        table.addCell(ruled(cell));
        flushSometimes();
    }

    @Override
    public void strip(Cell.Strip strip) {
        PdfPCell cell = CellDrawing.of(strip, fonts, SIZE);
        cell.setColspan(columns.size());
        table.addCell(ruled(cell));
        flushSometimes();
    }

    @Override
    public long rows() {
        return rows;
    }

    @Override
    public void close() {
        if (rows == 0) {
            PdfPCell cell =
                    new PdfPCell(new Phrase(fonts.text("None in this period.", Typeface.ITALIC, SIZE, Palette.MUTED)));
            cell.setColspan(columns.size());
            cell.setPadding(4);
            table.addCell(ruled(cell));
        }
        table.setComplete(true);
        table.setSpacingAfter(SPACE_AFTER);
        document.add(table);
    }

    /** A heading at the foot of a page is no use: the group begins on the next one instead, under the header row. */
    private void keepWithNext() {
        if (sinceFlush > 0) {
            flush();
            if (writer.getVerticalPosition(true) - document.bottom() < ROOM_FOR_GROUP) {
                document.newPage();
                table.setSkipFirstHeader(false);
            }
        }
    }

    private void flush() {
        document.add(table);
        // The space before the table is for its first piece.
        table.setSpacingBefore(0);
        sinceFlush = 0;
    }

    private void flushSometimes() {
        if (++sinceFlush >= FLUSH_EVERY) {
            flush();
        }
    }

    private PdfPCell header(Column column) {
        PdfPCell cell = new PdfPCell(new Phrase(fonts.text(column.title(), Typeface.BOLD, SIZE, Palette.WHITE)));
        cell.setBackgroundColor(Palette.NAVY);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(4);
        cell.setPaddingBottom(5);
        cell.setVerticalAlignment(Element.ALIGN_BOTTOM);
        if (column.toTheRight()) {
            cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        }
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderColor(Palette.RULE);
        cell.setBorderWidth(0.4f);
        return cell;
    }

    private static float[] shares(List<Column> columns) {
        float[] shares = new float[columns.size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = columns.get(i).share();
        }
        return shares;
    }
}
