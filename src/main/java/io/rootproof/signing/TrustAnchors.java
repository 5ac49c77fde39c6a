package io.rootproof.signing;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Certificates that were pinned: by the configuration or on the command line, and never by what is being checked. A
 * pinned certificate may be a root, one further down, or that of the signer itself.
 */
public final class TrustAnchors {

    private final List<X509Certificate> pinned;

    private TrustAnchors(Collection<X509Certificate> pinned) {
        this.pinned = List.copyOf(pinned);
    }

    /** All certificates of the files. */
    public static TrustAnchors of(Path... pem) {
        List<X509Certificate> all = new ArrayList<>();
        for (Path file : pem) {
            all.addAll(PemFile.certificates(file));
        }
        return new TrustAnchors(all);
    }

    public static TrustAnchors of(Collection<X509Certificate> pinned) {
        return new TrustAnchors(pinned);
    }

    public static TrustAnchors none() {
        return new TrustAnchors(List.of());
    }

    /** These and others. */
    public TrustAnchors and(Collection<X509Certificate> others) {
        List<X509Certificate> all = new ArrayList<>(pinned);
        all.addAll(others);
        return new TrustAnchors(all);
    }

    public boolean isEmpty() {
        return pinned.isEmpty();
    }

    public List<X509Certificate> certificates() {
        return pinned;
    }

    /**
     * How far the signer is known.
     *
     * @param chain what came with the signature, from which a path is built but which is not trusted
     * @param at when it was signed, as a timestamp proves it
     */
    public Trust trust(X509Certificate signer, Collection<X509Certificate> chain, Instant at) {
        if (DemoCertificate.isDemo(signer)) {
            return Trust.DEMO;
        }
        return objection(signer, chain, at, KeyPurpose.SIGNING).isEmpty() ? Trust.PINNED : Trust.UNKNOWN_SIGNER;
    }

    /** Why a certificate does not stand under a pinned one for this purpose at that time; empty if it does. */
    public Optional<String> objection(
            X509Certificate certificate, Collection<X509Certificate> chain, Instant at, KeyPurpose purpose) {
        Optional<String> wrong = ValidityAt.objection(certificate, at).or(() -> purpose.objection(certificate));
        if (wrong.isPresent()) {
            return wrong;
        }
        if (pinned.isEmpty()) {
            return Optional.of("no root certificate is pinned, so nobody is known.");
        }
        if (!pinned.contains(certificate) && !path(certificate, chain, at)) {
            return Optional.of(
                    "no path leads from " + certificate.getSubjectX500Principal() + " to a pinned root certificate.");
        }
        return chain.stream()
                .filter(each -> !isVouchedFor(each, chain))
                .findFirst()
                .map(each -> "a certificate came along that nobody issued, so it was changed or put there: "
                        + each.getSubjectX500Principal());
    }

    /** A path needs only some of what came along; the rest must not be anything either. */
    private boolean isVouchedFor(X509Certificate each, Collection<X509Certificate> chain) {
        return pinned.contains(each)
                || pinned.stream().anyMatch(issuer -> CertificateChain.isIssuedBy(each, issuer))
                || chain.stream().anyMatch(issuer -> CertificateChain.isIssuedBy(each, issuer));
    }

    private boolean path(X509Certificate certificate, Collection<X509Certificate> chain, Instant at) {
        try {
            X509CertSelector target = new X509CertSelector();
            target.setCertificate(certificate);
            PKIXBuilderParameters parameters = new PKIXBuilderParameters(
                    pinned.stream().map(each -> new TrustAnchor(each, null)).collect(Collectors.toSet()), target);
            List<X509Certificate> given = new ArrayList<>(chain);
            given.add(certificate);
            parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(given)));
            parameters.setDate(Date.from(at));
            // Offline: who revokes a certificate later does not undo what was signed and stamped before.
            parameters.setRevocationEnabled(false);
            CertPathBuilder.getInstance("PKIX").build(parameters);
            return true;
        } catch (GeneralSecurityException | RuntimeException noPath) {
            return false;
        }
    }
}
