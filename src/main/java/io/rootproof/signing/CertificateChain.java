package io.rootproof.signing;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Which certificate belongs to a key, and which ones issued it. */
final class CertificateChain {

    private CertificateChain() {}

    /** The certificate of the key and its issuers among those given; empty where none is the key's. */
    static Optional<List<X509Certificate>> of(PrivateKey key, Collection<X509Certificate> given) {
        return given.stream()
                .filter(each -> isPair(key, each.getPublicKey()))
                .findFirst()
                .map(leaf -> upwards(leaf, given));
    }

    private static List<X509Certificate> upwards(X509Certificate leaf, Collection<X509Certificate> given) {
        List<X509Certificate> chain = new ArrayList<>(List.of(leaf));
        X509Certificate last = leaf;
        while (!isIssuedBy(last, last)) {
            X509Certificate below = last;
            Optional<X509Certificate> issuer = given.stream()
                    .filter(each -> !chain.contains(each) && isIssuedBy(below, each))
                    .findFirst();
            if (issuer.isEmpty()) {
                break;
            }
            last = issuer.get();
            chain.add(last);
        }
        return chain;
    }

    /** By name and signature; nothing else is looked at. */
    static boolean isIssuedBy(X509Certificate certificate, X509Certificate issuer) {
        if (!certificate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())) {
            return false;
        }
        try {
            certificate.verify(issuer.getPublicKey());
            return true;
        } catch (GeneralSecurityException | RuntimeException notSigned) {
            return false;
        }
    }

    static boolean isPair(PrivateKey key, PublicKey candidate) {
        String algorithm = switch (key.getAlgorithm()) {
            case "RSA" -> "SHA256withRSA";
            case "EC" -> "SHA256withECDSA";
            default -> key.getAlgorithm();
        };
        try {
            Signature signing = Signature.getInstance(algorithm);
            signing.initSign(key);
            byte[] probe = {1, 2, 3};
            signing.update(probe);
            byte[] value = signing.sign();
            signing.initVerify(candidate);
            signing.update(probe);
            return signing.verify(value);
        } catch (GeneralSecurityException otherKind) {
            return false;
        }
    }
}
