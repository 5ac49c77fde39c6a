package io.rootproof.signing;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a certificate says that its key may be used for. */
public enum KeyPurpose {
    /** Signing documents: no extended key usage, or one that means signing what people read or run. */
    SIGNING {
        @Override
        Optional<String> objection(List<String> extended, boolean critical) {
            return extended.isEmpty() || extended.stream().anyMatch(SIGNS::contains)
                    ? Optional.empty()
                    : Optional.of("the certificate is for other purposes than signing documents (extended key usage "
                            + String.join(", ", extended) + ").");
        }
    },

    /** Stamping time: RFC 3161, section 2.3 wants this one purpose, marked critical. */
    TIME_STAMPING {
        @Override
        Optional<String> objection(List<String> extended, boolean critical) {
            return extended.equals(List.of(TIME)) && critical
                    ? Optional.empty()
                    : Optional.of("the certificate is not one of a timestamp authority: its extended key usage must be"
                            + " timeStamping alone, and critical.");
        }
    };

    private static final String TIME = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED = "2.5.29.37";

    /** Any; e-mail protection; code signing; RFC 9336 document signing; Adobe's and Microsoft's for documents. */
    private static final Set<String> SIGNS = Set.of(
            "2.5.29.37.0",
            "1.3.6.1.5.5.7.3.4",
            "1.3.6.1.5.5.7.3.3",
            "1.3.6.1.5.5.7.3.36",
            "1.2.840.113583.1.1.5",
            "1.3.6.1.4.1.311.10.3.12");

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;

    abstract Optional<String> objection(List<String> extended, boolean critical);

    /** Why the certificate does not allow it, as the second half of a sentence; empty if it does. */
    public Optional<String> objection(X509Certificate certificate) {
        boolean[] usage = certificate.getKeyUsage();
        if (usage != null && !usage[DIGITAL_SIGNATURE] && !usage[NON_REPUDIATION]) {
            return Optional.of("the certificate's key usage does not allow signatures.");
        }
        try {
            List<String> extended = certificate.getExtendedKeyUsage();
            boolean critical = certificate.getCriticalExtensionOIDs() != null
                    && certificate.getCriticalExtensionOIDs().contains(EXTENDED);
            return objection(extended == null ? List.of() : extended, critical);
        } catch (CertificateParsingException unreadable) {
            return Optional.of("the certificate's extended key usage cannot be read.");
        }
    }
}
