package io.rootproof.signing;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate authority for tests: a root, and what it issues. */
public final class Issuer {

    public static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private static final AtomicLong SERIAL = new AtomicLong(1000);

    private final KeyPair pair;
    private final X509Certificate certificate;

    private Issuer(KeyPair pair, X509Certificate certificate) {
        this.pair = pair;
        this.certificate = certificate;
    }

    public static Issuer root(String name) {
        try {
            KeyPair pair = pair("EC");
            X509Certificate certificate = certificate(
                    pair,
                    name,
                    pair,
                    name,
                    NOW.minus(Duration.ofDays(1000)),
                    NOW.plus(Duration.ofDays(9000)),
                    true,
                    null,
                    true);
            return new Issuer(pair, certificate);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    public X509Certificate certificate() {
        return certificate;
    }

    public TrustAnchors anchors() {
        return TrustAnchors.of(List.of(certificate));
    }

    /** A key that signs documents for ten years around {@link #NOW}. */
    public SigningKey signer(String name, String algorithm) {
        return issue(name, algorithm, null, true, NOW.minus(Duration.ofDays(300)), NOW.plus(Duration.ofDays(3000)));
    }

    /** A key that stamps time. */
    public SigningKey timestamps(String name) {
        return issue(
                name,
                "EC",
                KeyPurposeId.id_kp_timeStamping,
                true,
                NOW.minus(Duration.ofDays(300)),
                NOW.plus(Duration.ofDays(3000)));
    }

    /**
     * @param purpose extended key usage; null for none
     * @param critical whether that is marked critical
     */
    public SigningKey issue(
            String name, String algorithm, KeyPurposeId purpose, boolean critical, Instant from, Instant to) {
        try {
            KeyPair own = pair(algorithm);
            String issuer = certificate.getSubjectX500Principal().getName();
            X509Certificate issued = certificate(own, name, pair, issuer, from, to, false, purpose, critical);
            return new SigningKey(own.getPrivate(), List.of(issued, certificate), false);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** An authority below this one. */
    public Issuer below(String name) {
        try {
            KeyPair own = pair("EC");
            String issuer = certificate.getSubjectX500Principal().getName();
            return new Issuer(
                    own,
                    certificate(
                            own,
                            name,
                            pair,
                            issuer,
                            NOW.minus(Duration.ofDays(900)),
                            NOW.plus(Duration.ofDays(8000)),
                            true,
                            null,
                            true));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Writes keys and certificates as PEM into one file. */
    public static Path pem(Path file, Object... objects) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            for (Object each : objects) {
                writer.writeObject(
                        each instanceof java.security.PrivateKey key ? new JcaPKCS8Generator(key, null) : each);
            }
        }
        return Files.writeString(file, text.toString());
    }

    public static Path pem(Path file, List<X509Certificate> certificates) throws IOException {
        return pem(file, new ArrayList<Object>(certificates).toArray());
    }

    public static KeyPair pair(String algorithm) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        if (algorithm.equals("RSA")) {
            generator.initialize(2048);
        } else if (algorithm.equals("EC")) {
            generator.initialize(256);
        }
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            KeyPair own,
            String name,
            KeyPair issuing,
            String issuer,
            Instant from,
            Instant to,
            boolean authority,
            KeyPurposeId purpose,
            boolean critical)
            throws GeneralSecurityException {
        try {
            JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                    new X500Name(issuer),
                    BigInteger.valueOf(SERIAL.incrementAndGet()),
                    Date.from(from),
                    Date.from(to),
                    new X500Name(name),
                    own.getPublic());
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature));
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, critical, new ExtendedKeyUsage(purpose));
            }
            return PemFile.certificate(
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(issuing.getPrivate()))
                            .getEncoded());
        } catch (IOException | OperatorCreationException e) {
            throw new AssertionError(e);
        }
    }
}
