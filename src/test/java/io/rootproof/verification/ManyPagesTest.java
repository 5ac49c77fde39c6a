package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.pdf.PdfWriter;

class ManyPagesTest {

    @Test
    void report_withMorePagesThanTheLimit_isNotRead() throws Exception {
        assertThat(archive(21).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(archive(21).detail()).contains("has 21 pages; at most 20");
    }

    @Test
    void report_withAsManyAsTheLimit_isRead() throws Exception {
        assertThat(archive(20).detail()).doesNotContain("pages");
    }

    private static Check archive(int pages) throws Exception {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter.getInstance(document, pdf);
        document.open();
        for (int page = 1; page <= pages; page++) {
            document.newPage();
            document.add(new Paragraph("Page " + page));
        }
        document.close();
        return Verified.zip(pdf.toByteArray()).checks().stream()
                .filter(check -> check.name() == CheckName.ARCHIVE)
                .findFirst()
                .orElseThrow();
    }
}
