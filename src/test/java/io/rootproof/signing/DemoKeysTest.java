package io.rootproof.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoKeysTest {

    @TempDir
    Path folder;

    @Test
    void keys_areMadeOnceAndKept() {
        DemoKeys first = new DemoKeys(folder.resolve("demo-keys"), Issuer.NOW);
        DemoKeys afterRestart = new DemoKeys(folder.resolve("demo-keys"), Issuer.NOW.plus(Duration.ofDays(30)));

        assertThat(afterRestart.seal().fingerprint()).isEqualTo(first.seal().fingerprint());
        assertThat(afterRestart.authority().fingerprint())
                .isEqualTo(first.authority().fingerprint());
        assertThat(afterRestart.log().publicKey()).isEqualTo(first.log().publicKey());
    }

    @Test
    void certificates_sayDemoAndTest() {
        DemoKeys keys = new DemoKeys(folder, Issuer.NOW);

        assertThat(keys.seal().certificate().getSubjectX500Principal().getName())
                .contains("DEMO");
        assertThat(keys.seal().demo()).isTrue();
        assertThat(DemoCertificate.isDemo(keys.seal().certificate())).isTrue();
        assertThat(DemoCertificate.isTest(keys.authority().certificate())).isTrue();
        assertThat(keys.log().origin()).contains("DEMO");
    }

    @Test
    void trust_isDemoEvenWherePinned() {
        SigningKey key = new DemoKeys(folder, Issuer.NOW).seal();

        assertThat(TrustAnchors.of(key.chain()).trust(key.certificate(), key.chain(), Issuer.NOW))
                .isEqualTo(Trust.DEMO);
    }

    @Test
    void organisationThatOnlyBeginsLikeIt_isNotDemo() {
        SigningKey key = Issuer.root("CN=Root").signer("CN=O\\=DEMO, O=DEMOLITION", "EC");

        assertThat(DemoCertificate.isDemo(key.certificate())).isFalse();
    }

    @Test
    void files_areForTheOwnerOnly() throws Exception {
        new DemoKeys(folder, Issuer.NOW).log();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("log-key.pem"))))
                .isEqualTo("rw-------");
    }
}
