package io.rootproof.bundle.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.digest.Sha256;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.SimpleBookmark;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

class PdfDocumentTest {

    @TempDir
    Path folder;

    @Test
    void document_isValidAsPdfA3u() throws Exception {
        assertThat(ArchiveCheck.violations(SampleDocument.write(folder))).isEmpty();
    }

    @Test
    void document_madeTwiceHasTheSameBytes() throws Exception {
        assertThat(Sha256.hex(SampleDocument.write(folder))).isEqualTo(Sha256.hex(SampleDocument.write(folder)));
    }

    @Test
    void document_numbersItsPagesAndRepeatsTheHeader() throws Exception {
        try (PdfReader reader = new PdfReader(SampleDocument.write(folder))) {
            int pages = reader.getNumberOfPages();
            PdfTextExtractor text = new PdfTextExtractor(reader);
            assertThat(pages).isGreaterThan(5);
            assertThat(text.getTextFromPage(3))
                    .contains("Page 3 of")
                    .contains("Account")
                    .contains("Result");
            assertThat(text.getTextFromPage(pages))
                    .contains("Page " + pages + " of")
                    .contains("" + pages);
        }
    }

    @Test
    void document_hasBookmarks() throws Exception {
        try (PdfReader reader = new PdfReader(SampleDocument.write(folder))) {
            assertThat(SimpleBookmark.getBookmarkList(reader))
                    .extracting(bookmark -> String.valueOf(((Map<?, ?>) bookmark).get("Title")))
                    .containsExactly("A table");
        }
    }

    @Test
    void characters_thatTheFontLacksAreWrittenOut() throws Exception {
        try (PdfReader reader = new PdfReader(SampleDocument.write(folder))) {
            assertThat(new PdfTextExtractor(reader).getTextFromPage(2).replaceAll("\\s", ""))
                    .contains("\\u{1f600}\\u{652f}\\u{6255}=cmd()|'/Ccalc'<script>alert(1)</script>");
        }
    }

    @Test
    void attachment_ofANameTakenIsRefused() {
        try (PdfDocument document = new PdfDocument(new ByteArrayOutputStream(), SampleDocument.IDENTITY)) {
            document.prose().paragraph("x");
            Attachment attachment =
                    new Attachment("a", "text/plain", "a", Attachment.Relationship.DATA, Path.of("pom.xml"));
            document.attach(attachment);
            assertThatThrownBy(() -> document.attach(attachment)).hasMessageContaining("a");
        }
    }
}
