package io.rootproof.signing;

import io.rootproof.digest.Sha256;
import java.security.PrivateKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * What bundles are sealed with.
 *
 * @param key RSA or elliptic curve
 * @param chain the certificate of the key first, then those that issued it, as far as they are configured
 * @param demo whether it was made for the demo: its signatures prove nothing, and everything says so
 */
public record SigningKey(PrivateKey key, List<X509Certificate> chain, boolean demo) {

    public SigningKey {
        chain = List.copyOf(chain);
        if (chain.isEmpty()) {
            throw new IllegalArgumentException("A key without certificate names nobody");
        }
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /** SHA-256 of the certificate's DER bytes, in hexadecimal: what {@code openssl x509 -fingerprint -sha256} prints. */
    public String fingerprint() {
        return fingerprint(certificate());
    }

    /** The same of any certificate. */
    public static String fingerprint(X509Certificate certificate) {
        try {
            return Sha256.hex(certificate.getEncoded());
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("A certificate that has no encoding", e);
        }
    }

    /** Without the key, so that a log line cannot give it away. */
    @Override
    public String toString() {
        return "SigningKey[" + certificate().getSubjectX500Principal() + ", " + fingerprint() + "]";
    }
}
