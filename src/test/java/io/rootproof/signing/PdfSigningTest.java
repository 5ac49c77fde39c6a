package io.rootproof.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.bundle.pdf.ArchiveCheck;
import io.rootproof.digest.Sha256;
import io.rootproof.signing.timestamp.TestAuthority;
import io.rootproof.signing.timestamp.TimestampCheck;
import io.rootproof.signing.timestamp.TimestampChecks;
import io.rootproof.signing.timestamp.TimestampSource;
import io.rootproof.signing.timestamp.TimestampsUnavailable;
import io.rootproof.testing.Tool;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfSigningTest {

    private static final Issuer ROOT = Issuer.root("CN=Root");
    private static final SigningKey KEY = ROOT.signer("CN=Signer", "RSA");
    private static final SigningKey TSA = ROOT.timestamps("CN=Clock");
    private static final Clock CLOCK = Clock.fixed(Issuer.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Path unsigned;
    private Path signed;

    @BeforeEach
    void write() throws Exception {
        unsigned = SmallPdf.write(folder.resolve("unsigned.pdf"), "PAYMENTS: FAILED", "data.csv", "account,result\n");
        signed = folder.resolve("signed.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void signature_coversTheWholeFile(String algorithm) throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", algorithm);

        assertThat(PdfSigning.sign(unsigned, signed, key, Issuer.NOW, null)).isEmpty();

        PdfSignatureCheck check = only();
        assertThat(check.cms().reasons()).isEmpty();
        assertThat(check.reasons()).isEmpty();
        assertThat(check.wholeFile()).isTrue();
        assertThat(check.cms().signer()).isEqualTo(key.certificate());
        assertThat(check.cms().claimedAt())
                .as("PAdES has the time in the document")
                .isNull();
        assertThat(check.cms().token()).isNull();
    }

    @Test
    void timestamp_isOverTheSignature() throws Exception {
        sign();

        CmsCheck cms = only().cms();
        TimestampCheck token = TimestampChecks.token(cms.token(), Sha256.start().digest(cms.value()), ROOT.anchors());
        assertThat(token.broken()).isEmpty();
        assertThat(token.trusted()).isTrue();
        assertThat(token.genTime()).isEqualTo(Issuer.NOW);
    }

    @Test
    void file_staysPdfA() throws Exception {
        sign();

        assertThat(ArchiveCheck.violations(Files.readAllBytes(unsigned))).isEmpty();
        assertThat(ArchiveCheck.violations(Files.readAllBytes(signed))).isEmpty();
    }

    @Test
    void pdfsig_agrees() throws Exception {
        sign();

        assertThat(Tool.run(folder, "pdfsig", "-nocert", "signed.pdf").output())
                .contains("Signature is Valid.")
                .contains("Total document signed")
                .contains("ETSI.CAdES.detached");
    }

    @Test
    void pdfsig_seesWhatIsAddedBehind() throws Exception {
        sign();
        Files.writeString(signed, "\n% more\n", StandardOpenOption.APPEND);

        assertThat(Tool.run(folder, "pdfsig", "-nocert", "signed.pdf").output())
                .doesNotContain("Total document signed\n");
        assertThat(only().wholeFile()).isFalse();
    }

    @Test
    void qpdf_agrees() throws Exception {
        sign();

        assertThat(Tool.run(folder, "qpdf", "--check", "signed.pdf").exit()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x20})
    void everyByte_matters(int flip) throws Exception {
        sign();
        byte[] pdf = Files.readAllBytes(signed);
        // Some of the value with its zeros, and each 307th byte of the rest, which one digest covers.
        int value = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("/Contents <");
        assertThat(value).isPositive();
        for (int i = 0; i < pdf.length; i += i > value && i < value + 20_000 ? 17 : 307) {
            byte[] changed = pdf.clone();
            changed[i] ^= (byte) flip;
            Files.write(signed, changed);
            assertThat(isWhole()).as("byte %d of %d", i, pdf.length).isFalse();
        }
    }

    @Test
    void manyCertificates_findRoom() throws Exception {
        Issuer below = ROOT;
        List<java.security.cert.X509Certificate> all = new java.util.ArrayList<>();
        for (int i = 0; i < 60; i++) {
            below = below.below("CN=Below " + i);
            all.add(below.certificate());
        }
        SigningKey leaf = below.timestamps("CN=Clock");
        all.add(0, leaf.certificate());

        PdfSigning.sign(
                unsigned, signed, KEY, Issuer.NOW, new TestAuthority(new SigningKey(leaf.key(), all, false), CLOCK));

        assertThat(only().intact()).isTrue();
        assertThat(only().wholeFile()).isTrue();
        assertThat(only().cms().token().length).isGreaterThan(12_000);
    }

    @Test
    void noTimestamp_noSignature() {
        TimestampSource down = sha256 -> {
            throw new TimestampsUnavailable(List.of("https://tsa.example.org: It did not answer."));
        };

        assertThatThrownBy(() -> PdfSigning.sign(unsigned, signed, KEY, Issuer.NOW, down))
                .isInstanceOf(TimestampsUnavailable.class)
                .hasMessageContaining("tsa.example.org");
    }

    @Test
    void unsignedFile_hasNoSignatures() throws Exception {
        assertThat(PdfSignatures.check(unsigned)).isEmpty();
    }

    private void sign() throws Exception {
        assertThat(PdfSigning.sign(unsigned, signed, KEY, Issuer.NOW, new TestAuthority(TSA, CLOCK)))
                .isPresent();
    }

    private PdfSignatureCheck only() throws Exception {
        assertThat(PdfSignatures.check(signed)).hasSize(1);
        return PdfSignatures.check(signed).getFirst();
    }

    private boolean isWhole() {
        try {
            List<PdfSignatureCheck> found = PdfSignatures.check(signed);
            PdfSignatureCheck one = found.size() == 1 ? found.getFirst() : null;
            return one != null
                    && one.intact()
                    && one.wholeFile()
                    && one.cms().token() != null
                    && one.cms().signer() != null
                    && ROOT.anchors().trust(one.cms().signer(), one.cms().certificates(), Issuer.NOW) == Trust.PINNED
                    && TimestampChecks.token(
                                    one.cms().token(),
                                    Sha256.start().digest(one.cms().value()),
                                    ROOT.anchors())
                            .trusted();
        } catch (java.io.IOException | RuntimeException | StackOverflowError unreadable) {
            return false;
        }
    }
}
