package io.rootproof.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** Whether a time lies within the life of a certificate. */
public final class ValidityAt {

    private ValidityAt() {}

    /** A sentence where it does not. */
    public static Optional<String> objection(X509Certificate certificate, Instant at) {
        Date when = Date.from(at);
        if (when.before(certificate.getNotBefore())) {
            return Optional.of("The certificate of " + certificate.getSubjectX500Principal() + " is valid only from "
                    + certificate.getNotBefore().toInstant() + ".");
        }
        if (when.after(certificate.getNotAfter())) {
            return Optional.of("The certificate of " + certificate.getSubjectX500Principal() + " expired at "
                    + certificate.getNotAfter().toInstant() + ".");
        }
        return Optional.empty();
    }
}
