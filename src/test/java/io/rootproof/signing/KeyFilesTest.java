package io.rootproof.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.testing.Tool;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.Signature;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFilesTest {

    private static final Issuer ROOT = Issuer.root("CN=Root");

    @TempDir
    Path folder;

    @Test
    void pem_certificatesInAnyOrder_makeTheChain() throws Exception {
        Issuer below = ROOT.below("CN=Below");
        SigningKey key = below.signer("CN=Signer", "EC");
        Path certificates =
                Issuer.pem(folder.resolve("chain.pem"), ROOT.certificate(), below.certificate(), key.certificate());

        SigningKey read = KeyFiles.pem(Issuer.pem(folder.resolve("key.pem"), key.key()), certificates);

        assertThat(read.chain()).containsExactly(key.certificate(), below.certificate(), ROOT.certificate());
        assertThat(read.demo()).isFalse();
    }

    @Test
    void pem_certificateOfAnotherKey_isRefused() throws Exception {
        Path key = Issuer.pem(folder.resolve("key.pem"), Issuer.pair("EC").getPrivate());
        Path certificate = Issuer.pem(
                folder.resolve("cert.pem"), ROOT.signer("CN=Signer", "EC").certificate());

        assertThatThrownBy(() -> KeyFiles.pem(key, certificate))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("no certificate given belongs to the key");
    }

    @Test
    void pem_certificateForServers_isRefused() throws Exception {
        SigningKey server = ROOT.issue(
                "CN=Server",
                "EC",
                KeyPurposeId.id_kp_serverAuth,
                false,
                Issuer.NOW.minusSeconds(60),
                Issuer.NOW.plusSeconds(60));
        Path both = Issuer.pem(folder.resolve("both.pem"), server.key(), server.certificate());

        assertThatThrownBy(() -> KeyFiles.pem(both, both)).hasMessageContaining("other purposes");
    }

    @Test
    void pem_fileThatIsNotThere_isNamed() {
        assertThatThrownBy(() -> KeyFiles.pem(folder.resolve("absent.pem"), folder.resolve("absent.pem")))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("absent.pem")
                .hasMessageContaining("there is no such file");
    }

    @Test
    void pem_somethingElse_isRefused() throws Exception {
        Path text = Files.writeString(folder.resolve("text.pem"), "no key\n");

        assertThatThrownBy(() -> KeyFiles.pem(text, text)).hasMessageContaining("holds no private key");
    }

    @Test
    void pem_encryptedKey_isRefusedWithWhatToDo() throws Exception {
        assertThat(Tool.run(
                                folder,
                                "openssl",
                                "genpkey",
                                "-algorithm",
                                "EC",
                                "-pkeyopt",
                                "ec_paramgen_curve:P-256",
                                "-aes256",
                                "-pass",
                                "pass:x1y2z3",
                                "-out",
                                "key.pem")
                        .exit())
                .isZero();

        assertThatThrownBy(() -> KeyFiles.pem(folder.resolve("key.pem"), folder.resolve("key.pem")))
                .hasMessageContaining("is encrypted");
    }

    @Test
    void keystore_byOpenssl_isRead() throws Exception {
        SigningKey key = keystore("secret");

        SigningKey read = KeyFiles.keystore(folder.resolve("key.p12"), "secret", null);

        assertThat(read.certificate()).isEqualTo(key.certificate());
        assertThat(read.fingerprint())
                .isEqualTo(Tool.run(folder, "openssl", "x509", "-in", "both.pem", "-noout", "-fingerprint", "-sha256")
                        .output()
                        .strip()
                        .replaceAll(".*=|:", "")
                        .toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void keystore_wrongPassword_isSaid() throws Exception {
        keystore("secret");

        assertThatThrownBy(() -> KeyFiles.keystore(folder.resolve("key.p12"), "other", null))
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("keystore-password does not open");
    }

    @Test
    void keystore_otherAlias_isRefusedWithThoseThereAre() throws Exception {
        keystore("secret");

        assertThatThrownBy(() -> KeyFiles.keystore(folder.resolve("key.p12"), "secret", "absent"))
                .hasMessageContaining("has no key called absent")
                .hasMessageContaining("sealing");
    }

    @Test
    void keystore_somethingElse_isRefused() throws Exception {
        Files.writeString(folder.resolve("text.p12"), "no key");

        assertThatThrownBy(() -> KeyFiles.keystore(folder.resolve("text.p12"), "secret", null))
                .hasMessageContaining("cannot be read as PKCS#12");
    }

    @Test
    void logKey_byOpenssl_matchesItsPublicHalf() throws Exception {
        Tool.run(folder, "openssl", "genpkey", "-algorithm", "ed25519", "-out", "log-key.pem");

        LogKey key = KeyFiles.log(folder.resolve("log-key.pem"), "rootproof.example.org/log");

        Signature signing = Signature.getInstance("Ed25519");
        signing.initSign(key.key());
        signing.update((byte) 1);
        byte[] value = signing.sign();
        signing.initVerify(key.publicKey());
        signing.update((byte) 1);
        assertThat(signing.verify(value)).isTrue();
    }

    @Test
    void logKey_ofAnotherKind_isRefused() throws Exception {
        KeyPair pair = Issuer.pair("EC");
        Path file = Issuer.pem(folder.resolve("key.pem"), pair.getPrivate());

        assertThatThrownBy(() -> KeyFiles.log(file, "rootproof.example.org/log"))
                .hasMessageContaining("Ed25519 is needed");
    }

    @Test
    void logOrigin_withSpaces_isRefused() throws Exception {
        Path file = Issuer.pem(folder.resolve("key.pem"), Issuer.pair("Ed25519").getPrivate());

        for (String origin : List.of("my log", "a+b", "")) {
            assertThatThrownBy(() -> KeyFiles.log(file, origin)).hasMessageContaining("log-origin");
        }
    }

    private SigningKey keystore(String password) throws Exception {
        SigningKey key = ROOT.signer("CN=Signer", "EC");
        Issuer.pem(folder.resolve("both.pem"), key.certificate(), key.key());
        assertThat(Tool.run(
                                folder,
                                "openssl",
                                "pkcs12",
                                "-export",
                                "-in",
                                "both.pem",
                                "-name",
                                "sealing",
                                "-passout",
                                "pass:" + password,
                                "-out",
                                "key.p12")
                        .exit())
                .isZero();
        return key;
    }
}
