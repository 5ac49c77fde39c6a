package io.rootproof.signing.timestamp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;

/**
 * A timestamp that was checked.
 *
 * @param der the token (CMS), as it stands in signatures
 * @param genTime when the authority says the digest existed
 * @param authority the name in the authority's certificate
 * @param test whether a test authority made it, whose time proves nothing
 */
public record TimestampToken(byte[] der, Instant genTime, String authority, boolean test) {

    /** The token in a response (RFC 3161, 2.4.2), as {@code openssl ts -verify -in} reads it. */
    public byte[] response() {
        try {
            return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), ContentInfo.getInstance(der))
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
