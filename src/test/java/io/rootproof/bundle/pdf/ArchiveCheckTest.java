package io.rootproof.bundle.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

/** The checker itself must be able to say no. */
class ArchiveCheckTest {

    @Test
    void violations_nameTheMissingColourProfileAndTheFontThatIsNotEmbedded() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Document document = new Document()) {
            PdfWriter.getInstance(document, out).setXmpMetadata(Xmp.packet(SampleDocument.IDENTITY));
            document.open();
            document.add(new Paragraph("Helvetica is not embedded"));
        }
        assertThat(ArchiveCheck.violations(out.toByteArray()))
                .anyMatch(violation -> violation.startsWith("6.2.11.4.1"))
                .anyMatch(violation -> violation.startsWith("6.2.4.3"));
    }
}
