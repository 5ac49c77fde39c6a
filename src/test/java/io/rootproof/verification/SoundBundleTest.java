package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.signing.Issuer;
import io.rootproof.signing.Trust;
import io.rootproof.signing.TrustAnchors;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoundBundleTest {

    @Test
    void sealedBundle_passesEveryCheck() throws Exception {
        Verification done = Verified.zip(SmallBundle.sealed().zip());

        assertThat(done.checks())
                .filteredOn(check -> check.name() != CheckName.LOG_CONSISTENCY)
                .allSatisfy(check ->
                        assertThat(check.outcome()).as(check.toString()).isEqualTo(Outcome.PASS));
        assertThat(done.check(CheckName.LOG_CONSISTENCY).outcome())
                .as("there was no bundle before")
                .isEqualTo(Outcome.SKIPPED);
        assertThat(done.valid()).isTrue();
        assertThat(done.trust()).isEqualTo(Trust.PINNED);
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.TRUSTED);
        assertThat(done.checks()).hasSize(CheckName.values().length);
    }

    @Test
    void unpackedFolder_passes(@TempDir Path folder) throws Exception {
        assertThat(Verified.folder(folder, SmallBundle.sealed().files).checks())
                .noneMatch(check -> check.outcome() == Outcome.FAIL);
    }

    @Test
    void reportAlone_passesWhatItCanShow() throws Exception {
        Verification done = Verified.zip(SmallBundle.sealed().files.get("report.pdf"));

        assertThat(done.valid()).as(done.toString()).isTrue();
        assertThat(done.trust()).isEqualTo(Trust.PINNED);
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.TRUSTED);
        assertThat(done.check(CheckName.PDF_SIGNATURE).outcome()).isEqualTo(Outcome.PASS);
        assertThat(done.check(CheckName.CHECKSUMS).outcome()).isEqualTo(Outcome.SKIPPED);
        assertThat(done.check(CheckName.LOG_INCLUSION).outcome()).isEqualTo(Outcome.PASS);
    }

    @Test
    void twoParts_areOneBundle() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        List<String> all = List.copyOf(bundle.files.keySet());

        assertThat(Verified.zip(bundle.zip(all.subList(0, 5)), bundle.zip(all.subList(5, all.size())))
                        .valid())
                .isTrue();
    }

    @Test
    void nobodyPinned_isSoundAndUnknown() throws Exception {
        Verification done = Verified.zip(Pinned.nobody(), SmallBundle.sealed().zip());

        assertThat(done.valid()).isTrue();
        assertThat(done.trust()).isEqualTo(Trust.UNKNOWN_SIGNER);
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.NONE);
        assertThat(done.check(CheckName.CHECKSUM_SIGNATURE).outcome()).isEqualTo(Outcome.WARN);
        assertThat(done.check(CheckName.CHECKSUM_SIGNATURE).detail())
                .contains("UNKNOWN SIGNER", SmallBundle.SIGNER.fingerprint());
        assertThat(done.check(CheckName.LOG_CHECKPOINT).detail()).contains("UNKNOWN KEY");
    }

    @Test
    void yearsLater_whenAllCertificatesExpired_isJudgedAtItsTime() throws Exception {
        Issuer root = SmallBundle.ROOT;
        SmallBundle bundle = SmallBundle.by(
                root.issue(
                        "CN=Short signer", "EC", null, true, Issuer.NOW.minusSeconds(60), Issuer.NOW.plusSeconds(60)),
                SmallBundle.CLOCK_ROOT.issue(
                        "CN=Short clock",
                        "EC",
                        KeyPurposeId.id_kp_timeStamping,
                        true,
                        Issuer.NOW.minusSeconds(60),
                        Issuer.NOW.plusSeconds(60)));

        Verification done =
                Verified.files(SmallBundle.pinned(), Issuer.NOW.plus(Duration.ofDays(700)), null, bundle.zip());

        assertThat(done.valid()).as(done.toString()).isTrue();
        assertThat(done.trust()).isEqualTo(Trust.PINNED);
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.TRUSTED);
    }

    @Test
    void retiredCertificate_stillVerifies() throws Exception {
        Pinned later = new Pinned(
                TrustAnchors.of(List.of(
                        SmallBundle.ROOT.signer("CN=New signer", "EC").certificate(),
                        SmallBundle.SIGNER.certificate())),
                SmallBundle.CLOCK_ROOT.anchors(),
                List.of(SmallBundle.LOG_KEY));

        // The chain that came along needs its root to be known, too.
        assertThat(Verified.zip(later, SmallBundle.sealed().zip()).trust()).isEqualTo(Trust.PINNED);
    }
}
