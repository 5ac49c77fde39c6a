package io.rootproof.signing;

import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a detached CMS signature and says all that is wrong with it. Strict: a part that no signature covers has one
 * right form, so that nothing in the file can be changed unnoticed.
 */
final class CmsReading {

    /** A signature with a long chain and a timestamp has some 20 kB. */
    static final int LARGEST = 1024 * 1024;

    private final CMSSignedData signed;
    private final SignerInformation signer;
    private final List<X509Certificate> certificates;
    private final List<String> reasons = new ArrayList<>();

    private CmsReading(CMSSignedData signed, SignerInformation signer, List<X509Certificate> certificates) {
        this.signed = signed;
        this.signer = signer;
        this.certificates = certificates;
    }

    static CmsCheck check(byte[] cms, InputStream content) throws IOException {
        if (cms.length > LARGEST) {
            return CmsCheck.broken("The signature has " + cms.length + " bytes, and none has so many.");
        }
        MessageDigest digest = Sha256.start();
        byte[] buffer = new byte[64 * 1024];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return check(cms, digest.digest());
    }

    /** The same where the SHA-256 digest of the content is known. */
    static CmsCheck check(byte[] cms, byte[] sha256) {
        try {
            if (!Arrays.equals(ASN1Primitive.fromByteArray(cms).getEncoded(ASN1Encoding.DER), cms)) {
                return CmsCheck.broken("The signature is not in DER, the one form that it can have.");
            }
            CMSSignedData signed = new CMSSignedData(Map.of(NISTObjectIdentifiers.id_sha256.getId(), sha256), cms);
            Collection<SignerInformation> signers = signed.getSignerInfos().getSigners();
            if (signers.size() != 1) {
                return CmsCheck.broken("The signature has " + signers.size() + " signers, and must have one.");
            }
            List<X509Certificate> certificates = new ArrayList<>();
            for (X509CertificateHolder each : signed.getCertificates().getMatches(null)) {
                certificates.add(PemFile.certificate(each.getEncoded()));
            }
            return new CmsReading(signed, signers.iterator().next(), certificates).judged(sha256);
        } catch (CMSException | IOException | GeneralSecurityException | RuntimeException unreadable) {
            // The parser throws what it likes at what is no CMS.
            return CmsCheck.broken("The signature cannot be read as CMS: " + unreadable.getMessage());
        }
    }

    private CmsCheck judged(byte[] sha256) throws GeneralSecurityException, IOException {
        shape();
        X509Certificate certificate = certificate();
        if (certificate == null) {
            reasons.add("The signer's certificate is not with the signature.");
        } else {
            signature(certificate, sha256);
            naming(certificate);
        }
        strangers();
        return new CmsCheck(certificate, certificates, claimedAt(), signer.getSignature(), token(), reasons);
    }

    /** What no signature covers. */
    private void shape() throws IOException {
        boolean good = SignedForm.isStrict(signed, 1)
                && signed.isDetachedSignature()
                && PKCSObjectIdentifiers.data.getId().equals(signed.getSignedContentTypeOID())
                && signed.getCRLs().getMatches(null).isEmpty()
                && signed.getAttributeCertificates().getMatches(null).isEmpty();
        if (!good) {
            reasons.add("The signature has another form than a detached signature by one signer.");
        }
        if (!NISTObjectIdentifiers.id_sha256.getId().equals(signer.getDigestAlgOID())) {
            reasons.add("The signature does not use SHA-256.");
        }
        AttributeTable unsigned = signer.getUnsignedAttributes();
        if (unsigned != null
                && (unsigned.size() != 1
                        || unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken) == null)) {
            reasons.add("The signature carries something unsigned that is no timestamp.");
        }
    }

    private @Nullable X509Certificate certificate() throws GeneralSecurityException, IOException {
        @SuppressWarnings("unchecked") // the store holds what its type says
        Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
        return found.size() == 1 ? PemFile.certificate(found.iterator().next().getEncoded()) : null;
    }

    private void signature(X509Certificate certificate, byte[] sha256) {
        try {
            // With the key and not the certificate: its life is judged at the time of the timestamp, elsewhere.
            if (!signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate.getPublicKey()))) {
                reasons.add("The signature does not match: it was made over something else, or with another key.");
            }
        } catch (CMSException | OperatorCreationException | RuntimeException wrong) {
            reasons.add("The signature does not match: " + wrong.getMessage() + ".");
            return;
        }
        AttributeTable attributes = signer.getSignedAttributes();
        if (attributes == null || attributes.get(CMSAttributes.messageDigest) == null) {
            reasons.add("The signature has no signed attributes.");
        } else if (!Arrays.equals(signer.getContentDigest(), sha256)) {
            reasons.add("The signature is over other content.");
        }
    }

    /** The signed digest of the certificate: else another certificate of the same key could be put in its place. */
    private void naming(X509Certificate certificate) throws GeneralSecurityException {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute naming = attributes == null ? null : attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (naming == null) {
            reasons.add("The signature does not say which certificate it was made with (signingCertificateV2).");
            return;
        }
        ESSCertIDv2[] ids = SigningCertificateV2.getInstance(
                        naming.getAttrValues().getObjectAt(0))
                .getCerts();
        byte[] digest = Sha256.start().digest(certificate.getEncoded());
        if (ids.length == 0 || !Arrays.equals(ids[0].getCertHash(), digest)) {
            reasons.add("The certificate beside the signature is not the one that it was made with.");
        }
    }

    /** Each certificate must be the signer's or issue another one here, and be whole as far as its issuer is here. */
    private void strangers() {
        for (X509Certificate each : certificates) {
            for (X509Certificate other : certificates) {
                boolean named = each.getIssuerX500Principal().equals(other.getSubjectX500Principal());
                if (named && !CertificateChain.isIssuedBy(each, other)) {
                    reasons.add("A certificate beside the signature was changed: " + each.getSubjectX500Principal());
                }
            }
        }
    }

    private @Nullable Instant claimedAt() {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
        return time == null
                ? null
                : Time.getInstance(time.getAttrValues().getObjectAt(0))
                        .getDate()
                        .toInstant();
    }

    private byte @Nullable [] token() throws IOException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute token = unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        return token == null || token.getAttrValues().size() != 1
                ? null
                : token.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }
}
