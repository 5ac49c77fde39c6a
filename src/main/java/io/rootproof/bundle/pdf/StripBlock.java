package io.rootproof.bundle.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;

/** A heat strip as a block of its own: the strip, its first and last day, and what the colours mean. */
final class StripBlock {

    private static final float HEIGHT = 16;
    private static final float SIZE = 7.4f;
    private static final Map<Mark, String> LEGEND = new LinkedHashMap<>();

    static {
        LEGEND.put(Mark.FAILED, "failed");
        LEGEND.put(Mark.UNKNOWN, "not proven");
        LEGEND.put(Mark.PASSED, "passed");
        LEGEND.put(Mark.OTHER, "not assessable or not applicable");
        LEGEND.put(Mark.NONE, "no account, or not yet");
    }

    private StripBlock() {}

    static void add(Document document, Fonts fonts, List<Mark> days, String first, String last) {
        PdfPTable block = new PdfPTable(2);
        block.setWidthPercentage(100);
        block.setSpacingBefore(4);
        block.setKeepTogether(true);
        PdfPCell strip = bare(new Chunk(""));
        strip.setColspan(2);
        strip.setFixedHeight(HEIGHT + 6);
        strip.setCellEvent(new StripDrawing(days, HEIGHT));
        block.addCell(strip);
        block.addCell(bare(fonts.text(first, Typeface.SANS, SIZE, Palette.MUTED)));
        PdfPCell end = bare(fonts.text(last, Typeface.SANS, SIZE, Palette.MUTED));
        end.setHorizontalAlignment(Element.ALIGN_RIGHT);
        block.addCell(end);
        document.add(block);
        document.add(legend(fonts));
    }

    private static PdfPTable legend(Fonts fonts) {
        List<Float> widths = new ArrayList<>();
        for (String text : LEGEND.values()) {
            widths.add(20f);
            widths.add(fonts.face(Typeface.SANS).getWidthPoint(text, SIZE) + 16);
        }
        float[] points = new float[widths.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = widths.get(i);
        }
        PdfPTable legend = new PdfPTable(points);
        legend.setTotalWidth(points);
        legend.setLockedWidth(true);
        legend.setHorizontalAlignment(Element.ALIGN_LEFT);
        legend.setSpacingAfter(6);
        LEGEND.forEach((mark, text) -> {
            PdfPCell sample = bare(new Chunk(""));
            sample.setCellEvent(new StripDrawing(List.of(mark), 8));
            legend.addCell(sample);
            legend.addCell(bare(fonts.text(text, Typeface.SANS, SIZE, Palette.INK)));
        });
        return legend;
    }

    private static PdfPCell bare(Chunk chunk) {
        PdfPCell cell = new PdfPCell(new Phrase(chunk));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setPadding(2);
        cell.setPaddingLeft(4);
        return cell;
    }
}
