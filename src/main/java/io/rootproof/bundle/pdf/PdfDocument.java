package io.rootproof.bundle.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * A PDF/A-3u document being written to a stream, from front to back: what is added is on its way and cannot be taken
 * back. Equal calls make equal bytes. Not for use by two threads.
 */
public final class PdfDocument implements AutoCloseable {

    private final Document document = new Document(PageSize.A4, 42, 42, 52, 50);
    private final Fonts fonts = new Fonts();
    private final PdfWriter writer;
    private final Outline outline;
    private final Prose prose;
    private final Attachments attachments;

    /** Starts a document; the stream is closed with it. */
    public PdfDocument(OutputStream out, DocumentIdentity identity) {
        writer = PdfWriter.getInstance(document, out);
        writer.setPDFXConformance(PdfWriter.PDFA3U);
        writer.setFullCompression();
        writer.setViewerPreferences(PdfWriter.PageModeUseOutlines | PdfWriter.DisplayDocTitle);
        writer.setXmpMetadata(Xmp.packet(identity));
        describe(identity);
        document.open();
        intendForScreen();
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("en"));
        writer.setPageEvent(new PageFrame(writer, fonts, identity));
        outline = new Outline(document, writer, fonts);
        prose = new Prose(document, fonts);
        attachments = new Attachments(writer, identity.createdAt());
    }

    /** A section: a new page, a heading, a bookmark, and a place for links to lead to. */
    public void section(String title, String anchor) {
        outline.section(title, anchor);
    }

    /** A part of a section, with a bookmark below the section's. */
    public void part(String title, String anchor) {
        outline.part(title, anchor);
    }

    /** The writer of running text. */
    public Prose prose() {
        return prose;
    }

    /** A table that is to be closed before anything else is added. */
    public TableWriter table(Column... columns) {
        return new StreamedTable(document, writer, fonts, List.of(columns));
    }

    /** A heat strip over the width of the page, with its legend. */
    public void strip(List<Mark> days, String first, String last) {
        StripBlock.add(document, fonts, days, first, last);
    }

    /** Carries a file along; it is read at once. */
    public void attach(Attachment attachment) {
        attachments.add(attachment);
    }

    @Override
    public void close() {
        attachments.declare();
        document.close();
    }

    private void describe(DocumentIdentity identity) {
        GregorianCalendar at = GregorianCalendar.from(identity.createdAt().atZone(ZoneOffset.UTC));
        at.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, new PdfString(identity.title(), PdfString.TEXT_UNICODE));
        info.put(PdfName.SUBJECT, new PdfString(identity.subject(), PdfString.TEXT_UNICODE));
        info.put(PdfName.AUTHOR, new PdfString(DocumentIdentity.PRODUCER, PdfString.TEXT_UNICODE));
        info.put(PdfName.CREATOR, new PdfString(DocumentIdentity.PRODUCER, PdfString.TEXT_UNICODE));
        info.put(PdfName.PRODUCER, new PdfString(DocumentIdentity.PRODUCER, PdfString.TEXT_UNICODE));
        info.put(PdfName.CREATIONDATE, new PdfDate(at));
        info.put(PdfName.MODDATE, new PdfDate(at));
        info.put(PdfName.FILEID, PdfEncryption.createInfoId(identity.id(), identity.id()));
    }

    private void intendForScreen() {
        try {
            writer.setOutputIntents(
                    "Custom",
                    "",
                    "https://www.color.org",
                    "sRGB IEC61966-2.1",
                    ICC_Profile.getInstance(ColorSpace.CS_sRGB));
        } catch (IOException e) {
            throw new UncheckedIOException("The colour profile cannot be written", e);
        }
    }
}
