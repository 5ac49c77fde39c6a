package io.rootproof.signing;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a CMS signature turned out to be.
 *
 * @param signer the certificate that it was made with, as far as it could be read
 * @param certificates all that came with it, the signer's included: worth as much as whoever sent them
 * @param claimedAt the time that the signer states; no proof
 * @param value the signature itself, over which a timestamp is made; empty where there is none
 * @param token a timestamp over the value, in DER; null if it carries none
 * @param reasons what is wrong with it, each a sentence; empty if it is intact
 */
public record CmsCheck(
        @Nullable X509Certificate signer,
        List<X509Certificate> certificates,
        @Nullable Instant claimedAt,
        byte[] value,
        byte @Nullable [] token,
        List<String> reasons) {

    static CmsCheck broken(String reason) {
        return new CmsCheck(null, List.of(), null, new byte[0], null, List.of(reason));
    }

    /** Whether it is a signature over exactly this content, and nothing of it was changed. */
    public boolean intact() {
        return reasons.isEmpty();
    }
}
