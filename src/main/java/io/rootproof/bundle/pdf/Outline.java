package io.rootproof.bundle.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** Headings, and the bookmarks that go with them. */
final class Outline {

    private static final float ROOM_FOR_PART = 110;

    private final Document document;
    private final PdfWriter writer;
    private final Fonts fonts;
    private @Nullable PdfOutline section;

    Outline(Document document, PdfWriter writer, Fonts fonts) {
        this.document = document;
        this.writer = writer;
        this.fonts = fonts;
    }

    void section(String title, String anchor) {
        document.newPage();
        section = bookmark(writer.getRootOutline(), title);
        heading(title, anchor, 17, 0, 8);
    }

    void part(String title, String anchor) {
        if (writer.getVerticalPosition(true) - document.bottom() < ROOM_FOR_PART) {
            document.newPage();
        }
        bookmark(section == null ? writer.getRootOutline() : section, title);
        heading(title, anchor, 11.5f, 7, 6);
    }

    private PdfOutline bookmark(PdfOutline parent, String title) {
        PdfDestination here = new PdfDestination(PdfDestination.XYZ, -1, writer.getVerticalPosition(false) + 4, 0);
        return new PdfOutline(parent, here, title, false);
    }

    private void heading(String title, String anchor, float size, float before, float after) {
        Chunk chunk = fonts.text(title, Typeface.BOLD, size, Palette.NAVY);
        chunk.setLocalDestination(anchor);
        Paragraph heading = new Paragraph(size * 1.25f, chunk);
        heading.setSpacingBefore(before);
        heading.setSpacingAfter(after);
        document.add(heading);
    }
}
