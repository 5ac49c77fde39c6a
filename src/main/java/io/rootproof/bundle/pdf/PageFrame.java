package io.rootproof.bundle.pdf;

import org.openpdf.text.Document;
import org.openpdf.text.Element;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.ColumnText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfPageEventHelper;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;

/** What stands on every page: header, footer, page x of y. */
final class PageFrame extends PdfPageEventHelper {

    private static final float SIZE = 7;
    private final Fonts fonts;
    private final DocumentIdentity identity;
    private final PdfTemplate total;

    PageFrame(PdfWriter writer, Fonts fonts, DocumentIdentity identity) {
        this.fonts = fonts;
        this.identity = identity;
        this.total = writer.getDirectContent().createTemplate(60, 12);
    }

    @Override
    public void onEndPage(PdfWriter writer, Document document) {
        PdfContentByte canvas = writer.getDirectContent();
        float left = document.left();
        float right = document.right();
        float bottom = document.bottom() - 22;
        line(canvas, left, right, bottom + 10);
        show(canvas, Element.ALIGN_LEFT, identity.footer(), left, bottom);
        String page = "Page " + writer.getPageNumber() + " of ";
        float width = fonts.face(Typeface.SANS).getWidthPoint(page, SIZE);
        // Room for five digits: nobody knows yet how many pages there will be.
        float start = right - width - 20;
        show(canvas, Element.ALIGN_LEFT, page, start, bottom);
        canvas.addTemplate(total, start + width, bottom);
        if (writer.getPageNumber() > 1) {
            show(canvas, Element.ALIGN_LEFT, identity.header(), left, document.top() + 14);
            line(canvas, left, right, document.top() + 9);
        }
    }

    @Override
    public void onCloseDocument(PdfWriter writer, Document document) {
        // The writer has begun the page after the last one.
        show(total, Element.ALIGN_LEFT, Integer.toString(writer.getPageNumber() - 1), 0, 0);
    }

    private void show(PdfContentByte canvas, int alignment, String text, float x, float y) {
        ColumnText.showTextAligned(
                canvas, alignment, new Phrase(fonts.text(text, Typeface.SANS, SIZE, Palette.MUTED)), x, y, 0);
    }

    private static void line(PdfContentByte canvas, float left, float right, float y) {
        canvas.saveState();
        canvas.setColorStroke(Palette.RULE);
        canvas.setLineWidth(0.5f);
        canvas.moveTo(left, y);
        canvas.lineTo(right, y);
        canvas.stroke();
        canvas.restoreState();
    }
}
