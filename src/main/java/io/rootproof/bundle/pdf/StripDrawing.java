package io.rootproof.bundle.pdf;

import java.util.List;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPCellEvent;
import org.openpdf.text.pdf.PdfPTable;

/** A heat strip: one cell a day, from left to right. Failed days also carry a diagonal, so colour is not needed. */
final class StripDrawing implements PdfPCellEvent {

    private final List<Mark> days;
    private final float height;

    StripDrawing(List<Mark> days, float height) {
        this.days = days;
        this.height = height;
    }

    @Override
    public void cellLayout(PdfPCell cell, Rectangle place, PdfContentByte[] canvases) {
        if (days.isEmpty()) {
            return;
        }
        float left = place.getLeft() + 4;
        float width = (place.getWidth() - 8) / days.size();
        float bottom = place.getBottom() + (place.getHeight() - height) / 2;
        PdfContentByte canvas = canvases[PdfPTable.LINECANVAS];
        canvas.saveState();
        for (int day = 0; day < days.size(); day = runEnd(day)) {
            run(canvas, days.get(day), left + day * width, bottom, (runEnd(day) - day) * width);
        }
        diagonals(canvas, left, bottom, width);
        canvas.setColorStroke(Palette.RULE);
        canvas.setLineWidth(0.4f);
        canvas.rectangle(left, bottom, width * days.size(), height);
        canvas.stroke();
        canvas.restoreState();
    }

    /** Equal days in a row are one rectangle: a year for each of ten thousand accounts must stay small. */
    private int runEnd(int start) {
        int end = start + 1;
        while (end < days.size() && days.get(end) == days.get(start)) {
            end++;
        }
        return end;
    }

    private void run(PdfContentByte canvas, Mark mark, float x, float y, float width) {
        canvas.setColorFill(mark.strip);
        canvas.rectangle(x, y, width, height);
        canvas.fill();
    }

    private void diagonals(PdfContentByte canvas, float left, float bottom, float width) {
        canvas.setColorStroke(Palette.WHITE);
        canvas.setLineWidth(Math.min(0.9f, width / 3));
        for (int day = 0; day < days.size(); day++) {
            if (days.get(day) == Mark.FAILED) {
                canvas.moveTo(left + day * width, bottom);
                canvas.lineTo(left + (day + 1) * width, bottom + height);
            }
        }
        canvas.stroke();
    }
}
