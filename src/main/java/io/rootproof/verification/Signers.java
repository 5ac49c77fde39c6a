package io.rootproof.verification;

import io.rootproof.signing.CmsCheck;
import io.rootproof.signing.KeyPurpose;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.Trust;
import io.rootproof.signing.TrustAnchors;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Judges who signed. All signatures of a bundle must be by one and the same. */
final class Signers {

    private final TrustAnchors pinned;
    private @Nullable X509Certificate signer;
    private Trust trust = Trust.UNKNOWN_SIGNER;
    private boolean judged;

    Signers(TrustAnchors pinned) {
        this.pinned = pinned;
    }

    /** The least that was found of any signature. */
    Trust trust() {
        return trust;
    }

    Check judge(CheckName name, CmsCheck cms, Instant at) {
        X509Certificate certificate = cms.signer();
        if (!cms.intact() || certificate == null) {
            trust = Trust.UNKNOWN_SIGNER;
            judged = true;
            return Check.fail(name, String.join(" ", cms.reasons()));
        }
        if (signer != null && !signer.equals(certificate)) {
            return Check.fail(name, "report.pdf and SHA256SUMS are signed with different certificates.");
        }
        signer = certificate;
        Trust found = pinned.trust(certificate, cms.certificates(), at);
        trust = judged ? least(trust, found) : found;
        judged = true;
        String who = certificate.getSubjectX500Principal() + ", certificate " + SigningKey.fingerprint(certificate);
        Optional<String> objection = pinned.objection(certificate, cms.certificates(), at, KeyPurpose.SIGNING);
        if (objection.isPresent() && !pinned.isEmpty()) {
            return Check.fail(
                    name,
                    (found == Trust.DEMO ? "DEMO" : "UNKNOWN SIGNER") + ": signed by " + who + ", and "
                            + objection.get());
        }
        return switch (found) {
            case PINNED -> Check.pass(name, "Signed by " + who + ".");
            case DEMO -> Check.warn(name, "DEMO: signed with a key for demonstration, which proves nothing: " + who);
            case UNKNOWN_SIGNER ->
                Check.warn(
                        name,
                        "UNKNOWN SIGNER: intact, and signed by " + who
                                + ". Nobody is pinned here, so compare this fingerprint with the one that you were"
                                + " told elsewhere.");
        };
    }

    private static Trust least(Trust one, Trust other) {
        if (one == Trust.UNKNOWN_SIGNER || other == Trust.UNKNOWN_SIGNER) {
            return Trust.UNKNOWN_SIGNER;
        }
        return one == Trust.DEMO ? one : other;
    }
}
