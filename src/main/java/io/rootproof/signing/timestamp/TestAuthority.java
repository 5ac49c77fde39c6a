package io.rootproof.signing.timestamp;

import io.rootproof.signing.SigningKey;
import io.rootproof.signing.TrustAnchors;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/**
 * Stamps with this machine's own clock, so that all the rest can be tried. Its certificate says TEST, its policy is
 * from the arc for examples, and every token of it is told as a test: it proves no time.
 */
public final class TestAuthority implements TimestampSource {

    /** 2.999 is set aside for examples (ITU-T X.660). */
    static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.3161.1");

    private final SigningKey key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    public TestAuthority(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public TimestampToken stamp(byte[] sha256) throws TimestampsUnavailable {
        // In whole seconds, which every reader of timestamps understands.
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        byte[] token;
        try {
            TimeStampRequestGenerator question = new TimeStampRequestGenerator();
            question.setCertReq(true);
            token = stamp(question.generate(TSPAlgorithms.SHA256, sha256), now);
        } catch (TSPException | GeneralSecurityException | OperatorCreationException | IOException e) {
            throw new TimestampsUnavailable(List.of("The test authority failed: " + e.getMessage() + "."));
        }
        TimestampCheck check = TimestampChecks.token(token, sha256, TrustAnchors.of(key.chain()));
        if (!check.trusted()) {
            throw new TimestampsUnavailable(check.intact() ? List.of("" + check.untrusted()) : check.broken());
        }
        return new TimestampToken(check.token(), now, check.authorityName(), true);
    }

    private byte[] stamp(TimeStampRequest question, Instant now)
            throws TSPException, GeneralSecurityException, OperatorCreationException, IOException {
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        String algorithm = key.key().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        TimeStampTokenGenerator generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .setSignedAttributeGenerator(at(now))
                        .build(algorithm, key.key(), key.certificate()),
                digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                POLICY);
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator
                .generate(question, new BigInteger(63, random), Date.from(now))
                .toCMSSignedData()
                .getEncoded(ASN1Encoding.DER);
    }

    /** The library would ask the machine's clock. */
    private static AttributeTable at(Instant now) {
        return new AttributeTable(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(now)))));
    }
}
