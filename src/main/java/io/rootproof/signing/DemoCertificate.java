package io.rootproof.signing;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Certificates that this program issues to itself. They prove nothing, and say so in their names. */
public final class DemoCertificate {

    private static final String MARK = "DEMO";
    private static final String TEST_MARK = "TEST";
    private static final String SIGNER = "CN=Rootproof DEMO signer\\, proves nothing,O=DEMO";
    private static final String AUTHORITY = "CN=Rootproof TEST timestamp authority\\, proves no time,O=TEST";
    private static final Duration LIFE = Duration.ofDays(3653);

    private DemoCertificate() {}

    /** Whether a certificate says of itself that it is for the demo. Only ever lowers what is believed. */
    public static boolean isDemo(X509Certificate certificate) {
        return isOf(certificate, MARK);
    }

    /** Whether a certificate says of itself that it is for tests. */
    public static boolean isTest(X509Certificate certificate) {
        return isOf(certificate, TEST_MARK);
    }

    static X509Certificate signer(KeyPair pair, Instant now) throws GeneralSecurityException {
        return selfSigned(pair, SIGNER, now, false);
    }

    /** The certificate of a timestamp authority. */
    public static X509Certificate authority(KeyPair pair, Instant now) throws GeneralSecurityException {
        return selfSigned(pair, AUTHORITY, now, true);
    }

    private static X509Certificate selfSigned(KeyPair pair, String name, Instant now, boolean time)
            throws GeneralSecurityException {
        X500Name subject = new X500Name(name);
        // Earlier, since the demo replays a past and seals in it.
        Instant from = now.minus(Duration.ofDays(400));
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                subject,
                BigInteger.valueOf(now.toEpochMilli()),
                Date.from(from),
                Date.from(now.plus(LIFE)),
                subject,
                pair.getPublic());
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            if (time) {
                builder.addExtension(
                        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
            }
            String algorithm = pair.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            return PemFile.certificate(builder.build(new JcaContentSignerBuilder(algorithm).build(pair.getPrivate()))
                    .getEncoded());
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException("A certificate could not be made", e);
        }
    }

    private static boolean isOf(X509Certificate certificate, String organisation) {
        X500Name name =
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
        return Arrays.stream(name.getRDNs(BCStyle.O))
                .anyMatch(each -> organisation.equals(
                        IETFUtils.valueToString(each.getFirst().getValue())));
    }
}
