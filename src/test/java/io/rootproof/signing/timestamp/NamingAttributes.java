package io.rootproof.signing.timestamp;

import io.rootproof.digest.Sha256;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;

/** The signed attributes of a token, with the digest of its certificate. */
record NamingAttributes(X509Certificate certificate) implements CMSAttributeTableGenerator {

    @Override
    @SuppressWarnings("rawtypes") // as the library declares it
    public AttributeTable getAttributes(Map parameters) {
        try {
            return new DefaultSignedAttributeTableGenerator()
                    .getAttributes(parameters)
                    .add(
                            PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                            new SigningCertificateV2(
                                    new ESSCertIDv2(Sha256.start().digest(certificate.getEncoded()))));
        } catch (CertificateEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
