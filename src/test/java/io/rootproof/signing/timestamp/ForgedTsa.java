package io.rootproof.signing.timestamp;

import io.rootproof.signing.Issuer;
import io.rootproof.signing.SigningKey;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.tsp.TimeStampRequest;

/** Makes tokens with any key: the library makes none for a certificate that is no authority's. */
final class ForgedTsa {

    private ForgedTsa() {}

    static TestTsa with(SigningKey key) {
        return TestTsa.answering((exchange, question) -> TestTsa.send(exchange, answer(key, question)));
    }

    private static byte[] answer(SigningKey key, TimeStampRequest question) throws Exception {
        TSTInfo info = new TSTInfo(
                new ASN1ObjectIdentifier("1.2.3.4"),
                new MessageImprint(
                        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256), question.getMessageImprintDigest()),
                new ASN1Integer(BigInteger.ONE),
                new ASN1GeneralizedTime(Date.from(Issuer.NOW)),
                null,
                null,
                new ASN1Integer(question.getNonce()),
                null,
                null);
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(new JcaSimpleSignerInfoGeneratorBuilder()
                .setSignedAttributeGenerator(new NamingAttributes(key.certificate()))
                .build("SHA256withECDSA", key.key(), key.certificate()));
        generator.addCertificates(new JcaCertStore(List.of(key.certificate())));
        CMSSignedData token = generator.generate(
                new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded()), true);
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), token.toASN1Structure()).getEncoded("DER");
    }
}
