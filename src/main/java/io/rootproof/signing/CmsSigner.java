package io.rootproof.signing;

import io.rootproof.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** A detached CMS signature with SHA-256 that names its certificate by digest (RFC 5035). */
final class CmsSigner {

    private CmsSigner() {}

    /**
     * @param signingTime null where the signature must not state one, as in PAdES, whose time stands in the document
     */
    static CMSSignedData sign(SigningKey key, InputStream content, @Nullable Instant signingTime) {
        try {
            String algorithm = key.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(new Attributes(key.certificate(), signingTime))
                            .build(new JcaContentSignerBuilder(algorithm).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new Streamed(content), false);
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new UnusableKeyException("The signing key cannot sign: " + e.getMessage(), e);
        }
    }

    /** What is signed beside the digest of the content. */
    private static final class Attributes implements CMSAttributeTableGenerator {

        private final X509Certificate certificate;
        private final @Nullable Instant signingTime;

        Attributes(X509Certificate certificate, @Nullable Instant signingTime) {
            this.certificate = certificate;
            this.signingTime = signingTime;
        }

        @Override
        @SuppressWarnings("rawtypes") // as the library declares it
        public AttributeTable getAttributes(Map parameters) {
            AttributeTable table = new DefaultSignedAttributeTableGenerator()
                    .getAttributes(parameters)
                    .remove(CMSAttributes.signingTime);
            AttributeTable named = table.add(PKCSObjectIdentifiers.id_aa_signingCertificateV2, named());
            return signingTime == null ? named : named.add(CMSAttributes.signingTime, new Time(Date.from(signingTime)));
        }

        private SigningCertificateV2 named() {
            GeneralNames issuer = new GeneralNames(new GeneralName(
                    X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded())));
            try {
                return new SigningCertificateV2(new ESSCertIDv2(
                        Sha256.start().digest(certificate.getEncoded()),
                        new IssuerSerial(issuer, certificate.getSerialNumber())));
            } catch (GeneralSecurityException e) {
                throw new IllegalArgumentException("A certificate that has no encoding", e);
            }
        }
    }

    /** Content that may be larger than memory. Its {@code getContent} must not be null: nothing would be signed. */
    private record Streamed(InputStream content) implements CMSTypedData {

        @Override
        public ASN1ObjectIdentifier getContentType() {
            return PKCSObjectIdentifiers.data;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }

        @Override
        public Object getContent() {
            return content;
        }
    }

    /** With a timestamp over the signature value, as RFC 3161 appendix A wants it. */
    static CMSSignedData stamped(CMSSignedData signed, byte[] token) {
        var signer = signed.getSignerInfos().getSigners().iterator().next();
        try {
            Attribute stamp = new Attribute(
                    PKCSObjectIdentifiers.id_aa_signatureTimeStampToken,
                    new DERSet(org.bouncycastle.asn1.ASN1Primitive.fromByteArray(token)));
            var with =
                    org.bouncycastle.cms.SignerInformation.replaceUnsignedAttributes(signer, new AttributeTable(stamp));
            return CMSSignedData.replaceSigners(signed, new org.bouncycastle.cms.SignerInformationStore(with));
        } catch (IOException e) {
            throw new UncheckedIOException("A timestamp that is no ASN.1", e);
        }
    }

    static byte[] der(CMSSignedData signed) {
        try {
            return signed.getEncoded("DER");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
