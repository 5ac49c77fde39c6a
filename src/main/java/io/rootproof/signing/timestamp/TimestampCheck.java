package io.rootproof.signing.timestamp;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a timestamp turned out to be.
 *
 * @param token the token in DER, empty if there is none
 * @param genTime when it says that the digest existed; null if it cannot be read
 * @param nonce what it repeats of the question
 * @param authority the certificate that it was signed with, as far as it is there
 * @param certificates all that came with it
 * @param test whether a test authority made it
 * @param broken what is wrong with it, whoever made it: each a sentence
 * @param untrusted why its authority is not to be believed, a sentence; null if it stands under a pinned root
 */
public record TimestampCheck(
        byte[] token,
        @Nullable Instant genTime,
        @Nullable BigInteger nonce,
        @Nullable X509Certificate authority,
        List<X509Certificate> certificates,
        boolean test,
        List<String> broken,
        @Nullable String untrusted) {

    static TimestampCheck unreadable(String reason) {
        return new TimestampCheck(new byte[0], null, null, null, List.of(), false, List.of(reason), null);
    }

    /** Whether it is a timestamp over this digest, and nothing of it was changed. */
    public boolean intact() {
        return broken.isEmpty();
    }

    /** Whether it is intact and by an authority under a pinned root. */
    public boolean trusted() {
        return intact() && untrusted == null;
    }

    /** The name in the authority's certificate. */
    public String authorityName() {
        return authority == null ? "" : authority.getSubjectX500Principal().getName();
    }
}
