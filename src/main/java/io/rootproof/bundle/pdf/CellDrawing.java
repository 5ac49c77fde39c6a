package io.rootproof.bundle.pdf;

import org.openpdf.text.Chunk;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.PdfPCell;

/** Turns what a cell shows into a cell of the PDF library. */
final class CellDrawing {

    private static final float STRIP_HEIGHT = 7;

    private CellDrawing() {}

    static PdfPCell of(Cell cell, Fonts fonts, float size) {
        return switch (cell) {
            case Cell.Text text -> padded(fonts.text(text.text(), Typeface.SANS, size, Palette.INK), size);
            case Cell.Muted text -> padded(fonts.text(text.text(), Typeface.SANS, size, Palette.MUTED), size);
            case Cell.Mono text -> padded(fonts.text(text.text(), Typeface.MONO, size - 0.6f, Palette.INK), size);
            case Cell.Number number -> right(padded(fonts.text(number.text(), Typeface.SANS, size, Palette.INK), size));
            case Cell.Link link -> link(link, fonts, size);
            case Cell.Anchor anchor -> anchor(anchor, fonts, size);
            case Cell.Badge badge -> badge(badge, fonts, size);
            case Cell.Strip strip -> strip(strip);
        };
    }

    private static PdfPCell padded(Chunk chunk, float size) {
        Phrase phrase = new Phrase(size * 1.25f);
        phrase.add(chunk);
        PdfPCell cell = new PdfPCell(phrase);
        cell.setPaddingLeft(4);
        cell.setPaddingRight(4);
        cell.setPaddingTop(2.5f);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static PdfPCell right(PdfPCell cell) {
        cell.setHorizontalAlignment(Element.ALIGN_RIGHT);
        return cell;
    }

    private static PdfPCell link(Cell.Link link, Fonts fonts, float size) {
        Chunk chunk = fonts.text(link.text(), Typeface.SANS, size, Palette.ACCENT);
        chunk.setLocalGoto(link.anchor());
        return padded(chunk, size);
    }

    private static PdfPCell anchor(Cell.Anchor anchor, Fonts fonts, float size) {
        Chunk chunk = fonts.text(anchor.text(), Typeface.SANS, size, Palette.INK);
        chunk.setLocalDestination(anchor.anchor());
        return padded(chunk, size);
    }

    private static PdfPCell badge(Cell.Badge badge, Fonts fonts, float size) {
        Chunk chunk = fonts.text(badge.text(), Typeface.BOLD, size - 0.6f, badge.mark().ink);
        PdfPCell cell = padded(chunk, size);
        cell.setPaddingLeft(BadgeDrawing.TEXT_OFFSET);
        cell.setPaddingRight(0);
        cell.setNoWrap(true);
        cell.setCellEvent(new BadgeDrawing(badge.mark(), chunk.getWidthPoint()));
        return cell;
    }

    private static PdfPCell strip(Cell.Strip strip) {
        PdfPCell cell = new PdfPCell(new Phrase(""));
        cell.setFixedHeight(STRIP_HEIGHT + 6);
        cell.setCellEvent(new StripDrawing(strip.days(), STRIP_HEIGHT));
        return cell;
    }
}
