package io.rootproof.signing;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.testing.Tool;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DetachedSignatureTest {

    private static final byte[] CONTENT = "a digest  and a path\n".getBytes(StandardCharsets.UTF_8);
    private static final Issuer ROOT = Issuer.root("CN=Root");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void signature_overThisContent_isIntactAndPinned(String algorithm) throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", algorithm);

        CmsCheck check = check(DetachedSignature.sign(key, new ByteArrayInputStream(CONTENT), Issuer.NOW), CONTENT);

        assertThat(check.reasons()).isEmpty();
        assertThat(check.signer()).isEqualTo(key.certificate());
        assertThat(check.claimedAt()).isEqualTo(Issuer.NOW);
        assertThat(ROOT.anchors().trust(check.signer(), check.certificates(), Issuer.NOW))
                .isEqualTo(Trust.PINNED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC"})
    void openssl_agrees(String algorithm) throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", algorithm);
        write(DetachedSignature.sign(key, new ByteArrayInputStream(CONTENT), Issuer.NOW), CONTENT);

        assertThat(openssl().exit()).isZero();
    }

    @Test
    void openssl_refusesOtherContent() throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", "RSA");
        write(DetachedSignature.sign(key, new ByteArrayInputStream(CONTENT), Issuer.NOW), new byte[] {1});

        assertThat(openssl().exit()).isNotZero();
    }

    @Test
    void otherContent_isNoticed() throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", "RSA");
        byte[] cms = DetachedSignature.sign(key, new ByteArrayInputStream(CONTENT), Issuer.NOW);

        assertThat(check(cms, new byte[0]).intact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x20, 0x80, 0xff})
    void everyByte_matters(int flip) throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", "EC");
        byte[] cms = DetachedSignature.sign(key, new ByteArrayInputStream(CONTENT), Issuer.NOW);
        for (int i = 0; i < cms.length; i++) {
            byte[] changed = cms.clone();
            changed[i] ^= (byte) flip;
            CmsCheck check = check(changed, CONTENT);
            boolean pinned = check.signer() != null
                    && ROOT.anchors().trust(check.signer(), check.certificates(), Issuer.NOW) == Trust.PINNED;
            assertThat(check.intact() && pinned).as("byte %d", i).isFalse();
        }
    }

    @Test
    void somethingElse_isRefusedWithAReason() throws Exception {
        for (byte[] garbage : List.of(new byte[0], new byte[] {0x30}, "no".getBytes(StandardCharsets.UTF_8))) {
            assertThat(check(garbage, CONTENT).reasons()).hasSize(1);
        }
    }

    @Test
    void somethingBehindIt_isNoticed() throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", "EC");
        byte[] cms = DetachedSignature.sign(key, new ByteArrayInputStream(CONTENT), Issuer.NOW);

        assertThat(check(java.util.Arrays.copyOf(cms, cms.length + 1), CONTENT).intact())
                .isFalse();
    }

    private static CmsCheck check(byte[] cms, byte[] content) throws IOException {
        return DetachedSignature.check(cms, new ByteArrayInputStream(content));
    }

    private void write(byte[] cms, byte[] content) throws IOException {
        Files.write(folder.resolve("content"), content);
        Files.write(folder.resolve("signature"), cms);
        Issuer.pem(folder.resolve("root.pem"), ROOT.certificate());
    }

    private Tool.Said openssl() throws Exception {
        return Tool.run(
                folder,
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                "signature",
                "-content",
                "content",
                "-CAfile",
                "root.pem",
                "-attime",
                String.valueOf(Issuer.NOW.getEpochSecond()),
                "-out",
                "verified");
    }
}
