package io.rootproof.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Settings of which one is missing, or one too many, are refused with the name of that one; no setting is no key. */
class ConfiguredKeysTest {

    private static final String PREFIX = "rootproof.signing.";
    private static final Issuer ROOT = Issuer.root("CN=Root");
    private static final SigningKey KEY = ROOT.signer("CN=Signer", "EC");

    @TempDir
    Path folder;

    private Path key;
    private Path certificates;
    private Path keystore;
    private Path logKey;

    @BeforeEach
    void files() throws Exception {
        key = Issuer.pem(folder.resolve("key.pem"), KEY.key());
        certificates = Issuer.pem(folder.resolve("certificates.pem"), KEY.chain());
        logKey =
                Issuer.pem(folder.resolve("log-key.pem"), Issuer.pair("Ed25519").getPrivate());
        keystore = folder.resolve("keys.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("seal", KEY.key(), "secret".toCharArray(), KEY.chain().toArray(Certificate[]::new));
        try (var out = Files.newOutputStream(keystore)) {
            store.store(out, "secret".toCharArray());
        }
    }

    @Test
    void nothing_isNoKey() {
        assertThat(keys().seal()).isEmpty();
        assertThat(keys().log()).isEmpty();
        assertThat(keys().retired()).isEmpty();
    }

    @Test
    void pem_both_areAKey() {
        assertThat(keys("key", key, "certificates", certificates).seal())
                .hasValueSatisfying(found -> assertThat(found.certificate()).isEqualTo(KEY.certificate()));
    }

    @Test
    void pem_oneOfTwo_isRefusedWithTheOther() {
        refused("rootproof.signing.certificates is missing", "key", key);
        refused("rootproof.signing.key is missing", "certificates", certificates);
    }

    @Test
    void keystore_withPassword_isAKey() {
        assertThat(keys("keystore", keystore, "keystore-password", "secret").seal())
                .hasValueSatisfying(found -> assertThat(found.chain()).isEqualTo(KEY.chain()));
    }

    @Test
    void keystore_withoutOrWithAWrongPassword_isRefused() {
        refused("rootproof.signing.keystore-password", "keystore", keystore);
        refused("rootproof.signing.keystore", "keystore", keystore, "keystore-password", "wrong");
        refused("absent.p12", "keystore", folder.resolve("absent.p12"), "keystore-password", "secret");
        refused("nobody", "keystore", keystore, "keystore-password", "secret", "keystore-alias", "nobody");
    }

    @Test
    void keystoreAndPem_areOneTooMany_evenHalf() {
        refused("Two signing keys", "keystore", keystore, "keystore-password", "secret", "key", key);
        refused("Two signing keys", "keystore", keystore, "keystore-password", "secret", "certificates", certificates);
    }

    @Test
    void logKey_needsAName() {
        assertThat(keys("log-key", logKey, "log-origin", "rootproof.example.org/log")
                        .log())
                .hasValueSatisfying(found -> assertThat(found.origin()).isEqualTo("rootproof.example.org/log"));
        assertThatThrownBy(() -> keys("log-key", logKey).log())
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("needs rootproof.signing.log-origin");
        assertThatThrownBy(
                        () -> keys("log-key", logKey, "log-origin", "two words").log())
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("two words");
        assertThat(keys("log-origin", "rootproof.example.org/log").log()).isEmpty();
    }

    @Test
    void logKey_ofAnotherKind_isRefusedWithWhatToDo() {
        assertThatThrownBy(() -> keys("log-key", key, "log-origin", "rootproof.example.org/log")
                        .log())
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("openssl genpkey");
    }

    @Test
    void retiredCertificates_areAllRead_andAFileThatIsNotThereIsNamed() throws Exception {
        Path other = Issuer.pem(folder.resolve("other.pem"), ROOT.certificate());
        assertThat(keys("retired-certificates", certificates + "," + other).retired())
                .contains(KEY.certificate(), ROOT.certificate());
        assertThatThrownBy(() -> keys("retired-certificates", folder.resolve("absent.pem"))
                        .retired())
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining("absent.pem");
    }

    private static void refused(String naming, Object... settings) {
        assertThatThrownBy(() -> keys(settings).seal())
                .isInstanceOf(UnusableKeyException.class)
                .hasMessageContaining(naming);
    }

    private static ConfiguredKeys keys(Object... settings) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < settings.length; i += 2) {
            given.put(PREFIX + settings[i], settings[i + 1].toString());
        }
        return new ConfiguredKeys(new SmallRyeConfigBuilder()
                .withMapping(SigningConfig.class)
                .withSources(new PropertiesConfigSource(given, "test", 100))
                .build()
                .getConfigMapping(SigningConfig.class));
    }
}
