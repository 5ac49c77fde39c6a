package io.rootproof.bundle.pdf;

import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/** The pill behind a result and the shape before it. The text itself is the cell's own, so it can be searched. */
final class BadgeDrawing implements PdfPCellEvent {

    /** Where the text starts, right of the shape. */
    static final float TEXT_OFFSET = 17;

    private static final float HEIGHT = 11;
    private final Mark mark;
    private final float textWidth;

    BadgeDrawing(Mark mark, float textWidth) {
        this.mark = mark;
        this.textWidth = textWidth;
    }

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        float left = place.getLeft() + 3;
        float bottom = place.getTop() - HEIGHT - 2.2f;
        PdfContentByte under = canvases[PdfPTable.BACKGROUNDCANVAS];
        under.saveState();
        under.setColorFill(mark.paper);
        under.roundRectangle(left, bottom, textWidth + 20, HEIGHT, 3);
        under.fill();
        under.restoreState();
        shape(canvases[PdfPTable.LINECANVAS], mark, left + 4, bottom + 2.2f, 6.6f);
    }

    static void shape(PdfContentByte canvas, Mark mark, float x, float y, float size) {
        canvas.saveState();
        canvas.setColorStroke(mark.ink);
        canvas.setColorFill(mark.ink);
        canvas.setLineWidth(1.3f);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        switch (mark) {
            case PASSED -> {
                canvas.moveTo(x, y + size * 0.45f);
                canvas.lineTo(x + size * 0.38f, y + size * 0.1f);
                canvas.lineTo(x + size, y + size * 0.9f);
                canvas.stroke();
            }
            case FAILED -> {
                canvas.moveTo(x + size * 0.1f, y + size * 0.1f);
                canvas.lineTo(x + size * 0.9f, y + size * 0.9f);
                canvas.moveTo(x + size * 0.1f, y + size * 0.9f);
                canvas.lineTo(x + size * 0.9f, y + size * 0.1f);
                canvas.stroke();
            }
            case UNKNOWN -> {
                canvas.moveTo(x, y + size * 0.05f);
                canvas.lineTo(x + size, y + size * 0.05f);
                canvas.lineTo(x + size / 2, y + size * 0.95f);
                canvas.closePathStroke();
            }
            case OTHER, NONE -> {
                canvas.moveTo(x, y + size / 2);
                canvas.lineTo(x + size, y + size / 2);
                canvas.stroke();
            }
        }
        canvas.restoreState();
    }
}
