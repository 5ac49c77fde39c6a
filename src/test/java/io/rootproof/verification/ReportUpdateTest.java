package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

class ReportUpdateTest {

    @Test
    void updateThatWritesPassedOverFailed_isNoticed() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        byte[] changed = overwritten(bundle.files.get("report.pdf"));

        Verification alone = Verified.zip(changed);
        Verification inBundle =
                Verified.zip(bundle.put("report.pdf", changed).relist().zip());

        assertThat(alone.check(CheckName.PDF_REVISIONS).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(alone.check(CheckName.PDF_REVISIONS).detail()).contains("added to report.pdf after it was signed");
        assertThat(alone.valid()).isFalse();
        assertThat(inBundle.check(CheckName.PDF_REVISIONS).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void unsignedReport_isNotSigned() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        byte[] pdf = bundle.files.get("report.pdf");
        String text = new String(pdf, java.nio.charset.StandardCharsets.ISO_8859_1);
        // What stood there before it was signed ends with the first end of file.
        byte[] before = java.util.Arrays.copyOf(pdf, text.indexOf("%%EOF") + 6);

        assertThat(Verified.zip(before).check(CheckName.PDF_SIGNATURE).outcome())
                .isEqualTo(Outcome.FAIL);
    }

    private static byte[] overwritten(byte[] pdf) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfStamper stamper = new PdfStamper(new PdfReader(pdf), out, null, true);
        PdfContentByte page = stamper.getOverContent(1);
        page.beginText();
        page.setFontAndSize(BaseFont.createFont(), 12);
        page.showTextAligned(PdfContentByte.ALIGN_LEFT, "PASSED", 100, 700, 0);
        page.endText();
        stamper.close();
        return out.toByteArray();
    }
}
