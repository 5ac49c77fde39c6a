package io.rootproof.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;

class TrustAnchorsTest {

    private static final Issuer ROOT = Issuer.root("CN=Root");

    @Test
    void signerUnderAPinnedRoot_isPinned() {
        Issuer below = ROOT.below("CN=Below");
        SigningKey key = below.signer("CN=Signer", "EC");

        assertThat(ROOT.anchors().trust(key.certificate(), List.of(below.certificate()), Issuer.NOW))
                .isEqualTo(Trust.PINNED);
    }

    @Test
    void signerWhoseIssuerIsMissing_isUnknown() {
        SigningKey key = ROOT.below("CN=Below").signer("CN=Signer", "EC");

        assertThat(ROOT.anchors().trust(key.certificate(), List.of(), Issuer.NOW))
                .isEqualTo(Trust.UNKNOWN_SIGNER);
    }

    @Test
    void rootThatCameAlong_isNotBelieved() {
        Issuer forger = Issuer.root("CN=Root");
        SigningKey key = forger.signer("CN=Signer", "EC");

        assertThat(ROOT.anchors().trust(key.certificate(), key.chain(), Issuer.NOW))
                .isEqualTo(Trust.UNKNOWN_SIGNER);
        assertThat(TrustAnchors.none().trust(key.certificate(), key.chain(), Issuer.NOW))
                .isEqualTo(Trust.UNKNOWN_SIGNER);
    }

    @Test
    void pinnedSigner_needsNoRoot() {
        SigningKey key = ROOT.signer("CN=Signer", "EC");

        assertThat(TrustAnchors.of(List.of(key.certificate())).trust(key.certificate(), List.of(), Issuer.NOW))
                .isEqualTo(Trust.PINNED);
    }

    @Test
    void expiry_isJudgedAtTheTimeGiven() {
        SigningKey key =
                ROOT.issue("CN=Short", "EC", null, true, Issuer.NOW.minusSeconds(60), Issuer.NOW.plusSeconds(60));

        assertThat(ROOT.anchors().trust(key.certificate(), key.chain(), Issuer.NOW))
                .isEqualTo(Trust.PINNED);
        assertThat(ROOT.anchors().trust(key.certificate(), key.chain(), Issuer.NOW.plus(Duration.ofDays(1))))
                .isEqualTo(Trust.UNKNOWN_SIGNER);
    }

    @Test
    void signerIsNoAuthority_andAuthorityNoSigner() {
        SigningKey signer = ROOT.signer("CN=Signer", "EC");
        SigningKey clock = ROOT.timestamps("CN=Clock");

        assertThat(ROOT.anchors().objection(signer.certificate(), signer.chain(), Issuer.NOW, KeyPurpose.TIME_STAMPING))
                .isPresent();
        assertThat(ROOT.anchors().trust(clock.certificate(), clock.chain(), Issuer.NOW))
                .isEqualTo(Trust.UNKNOWN_SIGNER);
        assertThat(ROOT.anchors().objection(clock.certificate(), clock.chain(), Issuer.NOW, KeyPurpose.TIME_STAMPING))
                .isEmpty();
    }

    @Test
    void documentSigning_isAllowed() {
        SigningKey key = ROOT.issue(
                "CN=Signer",
                "EC",
                KeyPurposeId.id_kp_emailProtection,
                false,
                Issuer.NOW.minusSeconds(60),
                Issuer.NOW.plusSeconds(60));

        assertThat(ROOT.anchors().trust(key.certificate(), key.chain(), Issuer.NOW))
                .isEqualTo(Trust.PINNED);
    }
}
