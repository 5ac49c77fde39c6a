package io.rootproof.signing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;

/**
 * The parts of a CMS signature that the signature does not cover. Libraries read them leniently; here each has one right
 * form, so that no byte can be changed unnoticed.
 */
public final class SignedForm {

    private SignedForm() {}

    /**
     * Whether the form is right.
     *
     * @param version 1 for a signature beside data, 3 around other content
     */
    public static boolean isStrict(CMSSignedData signed, int version) throws IOException {
        if (signed.getSignerInfos().size() != 1
                || !PKCSObjectIdentifiers.signedData.equals(
                        signed.toASN1Structure().getContentType())
                || signed.getVersion() != version) {
            return false;
        }
        SignerInformation signer = signed.getSignerInfos().iterator().next();
        SignedData structure = SignedData.getInstance(signed.toASN1Structure().getContent());
        ASN1Encodable content = structure.getEncapContentInfo().getContent();
        if (content != null && !(content.toASN1Primitive() instanceof ASN1OctetString)) {
            return false;
        }
        boolean byKeyId = signer.getSID().getSubjectKeyIdentifier() != null;
        return signer.getVersion() == (byKeyId ? 3 : 1)
                && signed.getDigestAlgorithmIDs().size() == 1
                && signed.getDigestAlgorithmIDs().contains(signer.getDigestAlgorithmID())
                && isWrittenAsRead(structure, signer)
                && certificatesAreStrict(structure)
                && (byKeyId || namesItsCertificate(signed, signer));
    }

    /** The library takes the first tagged part for the signed attributes, whatever its tag. */
    private static boolean isWrittenAsRead(SignedData structure, SignerInformation signer) throws IOException {
        ASN1Encodable written = structure.getSignerInfos().getObjectAt(0);
        return Arrays.equals(
                written.toASN1Primitive().getEncoded(ASN1Encoding.DER),
                signer.toASN1Structure().getEncoded(ASN1Encoding.DER));
    }

    private static boolean certificatesAreStrict(SignedData structure) {
        ASN1Set certificates = structure.getCertificates();
        if (certificates == null) {
            return true;
        }
        for (ASN1Encodable each : certificates) {
            if (!(each.toASN1Primitive() instanceof ASN1Sequence)) {
                return false;
            }
            Certificate certificate = Certificate.getInstance(each);
            if (certificate.getSignature().getPadBits() != 0
                    || !certificate
                            .getSignatureAlgorithm()
                            .equals(certificate.getTBSCertificate().getSignature())) {
                return false;
            }
        }
        return true;
    }

    /** By the very bytes of the issuer's name: libraries compare names without regard to case. */
    private static boolean namesItsCertificate(CMSSignedData signed, SignerInformation signer) throws IOException {
        @SuppressWarnings("unchecked") // the store holds what its type says
        Collection<X509CertificateHolder> found = signed.getCertificates().getMatches(signer.getSID());
        SignerIdentifier id = signer.toASN1Structure().getSID();
        if (found.size() != 1) {
            return found.isEmpty();
        }
        byte[] named = IssuerAndSerialNumber.getInstance(id.getId()).getName().getEncoded(ASN1Encoding.DER);
        return Arrays.equals(named, found.iterator().next().getIssuer().getEncoded(ASN1Encoding.DER));
    }
}
