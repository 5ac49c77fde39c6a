package io.rootproof.signing;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;

/** Signatures that stand beside what they sign: CMS in DER, SHA-256, as {@code openssl cms -verify} reads them. */
public final class DetachedSignature {

    private DetachedSignature() {}

    /**
     * @param content is read to its end, and not closed
     * @param now what the signature states as its time; a claim of the signer, no proof
     * @return the signature in DER
     */
    public static byte[] sign(SigningKey key, InputStream content, Instant now) {
        return CmsSigner.der(CmsSigner.sign(key, content, now));
    }

    /**
     * Whether a signature is one over this content, and whole. Whether its signer is to be trusted is another question:
     * {@link TrustAnchors}.
     *
     * @param cms at most a megabyte; anything else is refused with a reason
     * @param content is read to its end, and not closed
     */
    public static CmsCheck check(byte[] cms, InputStream content) throws IOException {
        return CmsReading.check(cms, content);
    }
}
