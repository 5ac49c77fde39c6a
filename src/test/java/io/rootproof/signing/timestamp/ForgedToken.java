package io.rootproof.signing.timestamp;

import io.rootproof.signing.SigningKey;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;

/** Tokens by any key, at any time: the library makes none for a certificate that is no authority's. */
public final class ForgedToken {

    private ForgedToken() {}

    /** In DER, as signatures hold it. */
    public static byte[] over(byte[] sha256, SigningKey key, Instant at, BigInteger nonce) throws Exception {
        TSTInfo info = new TSTInfo(
                new ASN1ObjectIdentifier("1.2.3.4"),
                new MessageImprint(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), sha256),
                new ASN1Integer(BigInteger.ONE),
                new ASN1GeneralizedTime(Date.from(at)),
                null,
                null,
                new ASN1Integer(nonce),
                null,
                null);
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .setSignedAttributeGenerator(new NamingAttributes(key.certificate()))
                .build("SHA256withECDSA", key.key(), key.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
        return generator
                .generate(new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded()), true)
                .getEncoded("DER");
    }
}
