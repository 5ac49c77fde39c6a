package io.rootproof.bundle.pdf;

import java.awt.Color;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** Running text. */
public final class Prose {

    static final float SIZE = 9.2f;
    private final Document document;
    private final Fonts fonts;

    Prose(Document document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** A paragraph. */
    public void paragraph(String text) {
        add(fonts.text(text, Typeface.SANS, SIZE, Palette.INK), SIZE, 4, 0);
    }

    /** A paragraph that explains what stands above or below it. */
    public void note(String text) {
        add(fonts.text(text, Typeface.SANS, 8, Palette.MUTED), 8, 4, 0);
    }

    /** A line that leads to a place in this document. */
    public void link(String text, String anchor) {
        Chunk chunk = fonts.text(text, Typeface.SANS, SIZE, Palette.ACCENT);
        chunk.setLocalGoto(anchor);
        add(chunk, SIZE, 1, 6);
    }

    /** A large title, for the first page. */
    public void title(String kicker, String text) {
        add(fonts.text(kicker, Typeface.BOLD, 10, Palette.ACCENT), 10, 4, 0);
        add(fonts.text(text, Typeface.BOLD, 24, Palette.NAVY), 24, 8, 0);
    }

    /** A heading without bookmark. */
    public void heading(String text) {
        Paragraph heading = new Paragraph(15, fonts.text(text, Typeface.BOLD, 11.5f, Palette.NAVY));
        heading.setSpacingBefore(12);
        heading.setSpacingAfter(4);
        document.add(heading);
    }

    /** A statement in a box that nobody can overlook, in the colours of a mark. */
    public void box(Mark mark, String title, String text) {
        Phrase phrase = new Phrase(SIZE * 1.35f);
        phrase.add(fonts.text(title + "\n", Typeface.BOLD, SIZE + 0.8f, mark.ink));
        phrase.add(fonts.text(text, Typeface.SANS, SIZE, Palette.INK));
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBackgroundColor(mark.paper);
        cell.setBorder(Rectangle.LEFT);
        cell.setBorderColor(mark.ink);
        cell.setBorderWidth(3);
        cell.setPadding(8);
        cell.setPaddingLeft(12);
        PdfPTable box = new PdfPTable(1);
        box.setWidthPercentage(100);
        box.setSpacingBefore(6);
        box.setSpacingAfter(6);
        box.addCell(cell);
        document.add(box);
    }

    /** Names and values, one pair a line. */
    public void facts(Map<String, String> facts) {
        PdfPTable table = new PdfPTable(new float[] {1, 3.4f});
        table.setWidthPercentage(100);
        table.setSpacingBefore(4);
        table.setSpacingAfter(6);
        facts.forEach((name, value) -> {
            table.addCell(fact(fonts.text(name, Typeface.SANS, SIZE, Palette.MUTED)));
            table.addCell(fact(fonts.text(value, Typeface.SANS, SIZE, Palette.INK)));
        });
        document.add(table);
    }

    private static PdfPCell fact(Chunk chunk) {
        Phrase phrase = new Phrase(SIZE * 1.35f);
        phrase.add(chunk);
        PdfPCell cell = new PdfPCell(phrase);
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(1.5f);
        cell.setPaddingLeft(0);
        return cell;
    }

    void add(Phrase content, float size, float after, float indent) {
        Paragraph paragraph = new Paragraph(content);
        // The space after a paragraph is set in its font, and the default font is not embedded.
        paragraph.setFont(fonts.font(Typeface.SANS, size, Palette.INK));
        paragraph.setLeading(size * 1.38f);
        paragraph.setSpacingAfter(after);
        paragraph.setIndentationLeft(indent);
        document.add(paragraph);
    }

    private void add(Chunk chunk, float size, float after, float indent) {
        add(new Phrase(chunk), size, after, indent);
    }

    Chunk chunk(String text, Typeface face, Color color) {
        return fonts.text(text, face, face == Typeface.MONO ? SIZE - 0.8f : SIZE, color);
    }
}
