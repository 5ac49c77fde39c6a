package io.rootproof.bundle.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashSet;
import java.util.Set;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfFileSpecification;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/** The files inside a document, as PDF/A-3 wants them: each with its relationship, all listed in the catalog. */
final class Attachments {

    private static final PdfName RELATIONSHIP = new PdfName("AFRelationship");
    private static final int COMPRESSION = 6;

    private final PdfWriter writer;
    private final PdfDate date;
    private final PdfArray associated = new PdfArray();
    private final Set<String> names = new HashSet<>();

    Attachments(PdfWriter writer, Instant at) {
        this.writer = writer;
        this.date = new PdfDate(GregorianCalendar.from(at.atZone(ZoneOffset.UTC)));
    }

    void add(Attachment attachment) {
        if (!names.add(attachment.name())) {
            throw new IllegalArgumentException("Two attachments are called " + attachment.name());
        }
        PdfDictionary parameters = new PdfDictionary();
        parameters.put(PdfName.MODDATE, date);
        parameters.put(PdfName.CREATIONDATE, date);
        try {
            PdfFileSpecification file = PdfFileSpecification.fileEmbedded(
                    writer,
                    attachment.file().toString(),
                    attachment.name(),
                    null,
                    attachment.mime(),
                    parameters,
                    COMPRESSION);
            file.addDescription(attachment.description(), true);
            // Before it is added: adding writes the dictionary out.
            file.put(RELATIONSHIP, new PdfName(attachment.relationship().pdfName));
            // The key under which readers list the file must be unique, so it is the name and not the description.
            writer.addFileAttachment(attachment.name(), file);
            associated.add(file.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException("The attachment " + attachment.name() + " cannot be read", e);
        }
    }

    /** Lists the files in the catalog; an empty list would be an error in PDF/A-3. */
    void declare() {
        if (!associated.isEmpty()) {
            writer.getExtraCatalog().put(PdfName.AF, associated);
        }
    }
}
