package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A PDF that would fill the memory is not given to the parser. */
class PdfTrapsTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String PAGE = "<< /Filter /FlateDecode /Length 1 >>";

    @TempDir
    Path folder;

    @Test
    void part_ofMoreThan32Megabytes_isRefused() throws Exception {
        assertThatThrownBy(() -> check(part(PAGE, 33 * MEGABYTE))).isInstanceOf(UnacceptableFile.class);
        assertThatCode(() -> check(part(PAGE, 31 * MEGABYTE))).doesNotThrowAnyException();
    }

    @Test
    void collectionOfObjects_isMeasured_whateverTheEndOfTheLine() {
        for (String line : new String[] {"\n", "\r\n"}) {
            assertThatThrownBy(() -> check(part("<< /Type /ObjStm /Filter/FlateDecode >>", line, 33 * MEGABYTE)))
                    .isInstanceOf(UnacceptableFile.class);
        }
    }

    @Test
    void fileInside_isLeftToTheUnpacking_butNotOneThatOnlyCallsItselfSo() {
        assertThatCode(() -> check(part("<< /Type /EmbeddedFile /Filter /FlateDecode >>", 33 * MEGABYTE)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> check(part("<< /Type /EmbeddedFile /Fil#74er /FlateDecode >>", 33 * MEGABYTE)))
                .isInstanceOf(UnacceptableFile.class);
    }

    @Test
    void sumOfParts_isRefused() {
        byte[] one = part(PAGE, 31 * MEGABYTE);
        assertThatThrownBy(() -> {
                    ByteArrayOutputStream many = new ByteArrayOutputStream();
                    for (int i = 0; i < 35; i++) {
                        many.write(one);
                    }
                    check(many.toByteArray());
                })
                .isInstanceOf(UnacceptableFile.class)
                .hasMessageContaining("unpacks to more than");
    }

    @Test
    void largeFile_isRefused() throws Exception {
        Path pdf = Files.write(folder.resolve("large.pdf"), new byte[1001]);

        assertThatThrownBy(() -> PdfTraps.check(pdf, pdfOf(1000)))
                .isInstanceOf(UnacceptableFile.class)
                .hasMessageContaining("1001 bytes");
        assertThatCode(() -> PdfTraps.check(pdf, pdfOf(1001))).doesNotThrowAnyException();
    }

    @Test
    void wordOfSomebodysText_andWhatIsNoPacking_areNothing() throws Exception {
        check("1 0 obj (a stream of Flate words) endobj\nendstream\n".getBytes(StandardCharsets.US_ASCII));
        check("1 0 obj << /Filter /FlateDecode >>\nstream\nnot packed\nendstream".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void trapInABundle_failsTheReportAndNothingElseIsDoneWithIt() throws Exception {
        byte[] report = SmallBundle.sealed().files.get("report.pdf");
        byte[] trap = part(PAGE, 33 * MEGABYTE);
        byte[] both = java.util.Arrays.copyOf(report, report.length + trap.length);
        System.arraycopy(trap, 0, both, report.length, trap.length);
        Verification done =
                Verified.zip(SmallBundle.sealed().put("report.pdf", both).zip());

        assertThat(done.check(CheckName.PDF_SIGNATURE).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.PDF_ATTACHMENTS).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.CHECKSUM_SIGNATURE).outcome()).isEqualTo(Outcome.PASS);
    }

    private void check(byte[] pdf) throws IOException {
        PdfTraps.check(Files.write(folder.resolve("some.pdf"), pdf), Verified.LIMITS);
    }

    private static Limits pdfOf(long bytes) {
        return new Limits(1, 1, 1, bytes, 1, Verified.LIMITS.time());
    }

    private static byte[] part(String description, int size) {
        return part(description, "\n", size);
    }

    private static byte[] part(String description, String line, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(("7 0 obj\n" + description + "\nstream" + line).getBytes(StandardCharsets.US_ASCII));
            try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
                packed.write(new byte[size]);
            }
            out.write("\nendstream\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
