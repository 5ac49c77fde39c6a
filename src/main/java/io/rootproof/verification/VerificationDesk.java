package io.rootproof.verification;

import io.rootproof.digest.Sha256;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Viewer;
import io.rootproof.web.CurrentRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;

/** Takes what somebody uploads, checks it, and writes down that it was checked. */
@ApplicationScoped
class VerificationDesk {

    private final Verifications verifications;
    private final VerificationThrottle throttle;
    private final AuditLog audit;
    private final Viewer viewer;
    private final CurrentRequest request;

    VerificationDesk(
            Verifications verifications,
            VerificationThrottle throttle,
            AuditLog audit,
            Viewer viewer,
            CurrentRequest request) {
        this.verifications = verifications;
        this.throttle = throttle;
        this.audit = audit;
        this.viewer = viewer;
        this.request = request;
    }

    /**
     * What came of it, and of which file.
     *
     * @param sha256 of the first file
     */
    record Done(Verification verification, String sha256) {}

    Done take(VerificationForm form) {
        throttle.take(viewer.isKnown() ? "person " + viewer.getUsername() : "address " + request.remoteAddress());
        List<Path> files = form.paths();
        Verification done = verifications.verify(files, form.earlierPath());
        String sha256 = sha256(files.getFirst());
        if (viewer.isKnown()) {
            audit.record(
                    "bundle.verified",
                    "file/" + sha256,
                    (done.valid() ? "No check failed" : "Not valid") + "; signer " + done.trust() + ", timestamp "
                            + done.timestamp() + ".");
        }
        return new Done(done, sha256);
    }

    private static String sha256(Path file) {
        MessageDigest digest = Sha256.start();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
