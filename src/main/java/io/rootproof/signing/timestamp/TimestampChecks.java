package io.rootproof.signing.timestamp;

import io.rootproof.signing.DemoCertificate;
import io.rootproof.signing.KeyPurpose;
import io.rootproof.signing.PemFile;
import io.rootproof.signing.SignedForm;
import io.rootproof.signing.TrustAnchors;
import io.rootproof.signing.ValidityAt;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.jspecify.annotations.Nullable;

/** Judges timestamps: what they are over, whose they are, and whether they are whole. */
public final class TimestampChecks {

    /** A token with a long chain has some 10 kB. */
    public static final int LARGEST = 256 * 1024;

    /** How far its time may be from the one that the signer states: a bundle is stamped in the moment it is signed. */
    public static final Duration FURTHEST = Duration.ofMinutes(5);

    private TimestampChecks() {}

    /** A response, as files hold it and authorities send it. */
    public static TimestampCheck response(byte[] der, byte[] sha256, TrustAnchors anchors) {
        if (der.length > LARGEST) {
            return TimestampCheck.unreadable("The timestamp has " + der.length + " bytes, and none has so many.");
        }
        TimeStampResp response;
        byte[] token;
        try {
            if (!Arrays.equals(ASN1Primitive.fromByteArray(der).getEncoded(ASN1Encoding.DER), der)) {
                return TimestampCheck.unreadable("The timestamp is not in DER, the one form that it can have.");
            }
            response = TimeStampResp.getInstance(der);
            int status = response.getStatus().getStatusObject().intValueExact();
            if (status != PKIStatus.GRANTED) {
                return TimestampCheck.unreadable("The timestamp was not granted (status " + status + ").");
            }
            if (response.getTimeStampToken() == null) {
                return TimestampCheck.unreadable("The response holds no timestamp.");
            }
            token = response.getTimeStampToken().getEncoded(ASN1Encoding.DER);
        } catch (IOException | RuntimeException garbage) {
            // The parser throws what it likes at what is no response.
            return TimestampCheck.unreadable("The timestamp cannot be read as a response of RFC 3161.");
        }
        return token(token, sha256, anchors);
    }

    /** A token, as signatures hold it. */
    public static TimestampCheck token(byte[] der, byte[] sha256, TrustAnchors anchors) {
        if (der.length > LARGEST) {
            return TimestampCheck.unreadable("The timestamp has " + der.length + " bytes, and none has so many.");
        }
        try {
            return judged(new TimeStampToken(new CMSSignedData(der)), der, sha256, anchors);
        } catch (TSPException | CMSException | IOException | GeneralSecurityException | RuntimeException garbage) {
            return TimestampCheck.unreadable("The timestamp cannot be read: " + garbage.getMessage());
        }
    }

    private static TimestampCheck judged(TimeStampToken token, byte[] der, byte[] sha256, TrustAnchors anchors)
            throws GeneralSecurityException, IOException {
        List<String> broken = new ArrayList<>();
        var info = token.getTimeStampInfo();
        Instant genTime = info.getGenTime().toInstant();
        if (!NISTObjectIdentifiers.id_sha256.equals(info.getMessageImprintAlgOID())
                || !Arrays.equals(info.getMessageImprintDigest(), sha256)) {
            broken.add("The timestamp is over something else: its digest is not that of this content.");
        }
        if (!SignedForm.isStrict(token.toCMSSignedData(), 3)) {
            broken.add("The timestamp has another form than that of RFC 3161: content of its type, and one signer.");
        }
        List<X509Certificate> certificates = new ArrayList<>();
        for (X509CertificateHolder each : token.getCertificates().getMatches(null)) {
            certificates.add(PemFile.certificate(each.getEncoded()));
        }
        X509Certificate authority = authority(token);
        if (authority == null) {
            broken.add("The certificate of the timestamp's authority is not with it.");
        } else {
            signature(token, authority).ifPresent(broken::add);
            ValidityAt.objection(authority, genTime)
                    .map(wrong -> "The timestamp was made outside of its certificate's life. " + wrong)
                    .ifPresent(broken::add);
            KeyPurpose.TIME_STAMPING
                    .objection(authority)
                    .map(wrong -> "The timestamp is no authority's: " + wrong)
                    .ifPresent(broken::add);
        }
        strangers(certificates).ifPresent(broken::add);
        boolean test = authority != null && DemoCertificate.isTest(authority);
        return new TimestampCheck(
                der,
                genTime,
                info.getNonce(),
                authority,
                certificates,
                test,
                broken,
                untrusted(authority, certificates, genTime, anchors));
    }

    private static @Nullable String untrusted(
            @Nullable X509Certificate authority,
            List<X509Certificate> certificates,
            Instant genTime,
            TrustAnchors anchors) {
        return authority == null
                ? "The timestamp's authority is not known."
                : anchors.objection(authority, certificates, genTime, KeyPurpose.TIME_STAMPING)
                        .map(why -> "The timestamp's authority is not known: " + why)
                        .orElse(null);
    }

    private static @Nullable X509Certificate authority(TimeStampToken token)
            throws GeneralSecurityException, IOException {
        @SuppressWarnings("unchecked") // the store holds what its type says
        Collection<X509CertificateHolder> found = token.getCertificates().getMatches(token.getSID());
        return found.size() == 1 ? PemFile.certificate(found.iterator().next().getEncoded()) : null;
    }

    /** The library also looks whether the signed attributes name this very certificate. */
    private static Optional<String> signature(TimeStampToken token, X509Certificate authority) {
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(authority));
            return Optional.empty();
        } catch (TSPException | OperatorCreationException | RuntimeException wrong) {
            return Optional.of("The timestamp's signature does not hold: " + wrong.getMessage() + ".");
        }
    }

    private static Optional<String> strangers(List<X509Certificate> certificates) {
        for (X509Certificate each : certificates) {
            for (X509Certificate other : certificates) {
                if (each.getIssuerX500Principal().equals(other.getSubjectX500Principal())) {
                    try {
                        each.verify(other.getPublicKey());
                    } catch (GeneralSecurityException | RuntimeException changed) {
                        return Optional.of(
                                "A certificate in the timestamp was changed: " + each.getSubjectX500Principal());
                    }
                }
            }
        }
        return Optional.empty();
    }
}
