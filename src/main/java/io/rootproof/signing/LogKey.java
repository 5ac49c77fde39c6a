package io.rootproof.signing;

import java.security.PrivateKey;
import java.security.PublicKey;

/**
 * What checkpoints of the log are signed with.
 *
 * @param origin the log's name, which stands on the first line of each checkpoint and names the key; without spaces and
 *     plus signs
 * @param key Ed25519
 * @param publicKey its other half
 */
public record LogKey(String origin, PrivateKey key, PublicKey publicKey) {

    public LogKey {
        if (!isName(origin)) {
            throw new IllegalArgumentException("The name of a log has no spaces and no plus signs: " + origin);
        }
    }

    /** Whether a text can name a key of a signed note. */
    public static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= 200 && text.chars().noneMatch(c -> c <= ' ' || c == '+' || c > '~');
    }

    @Override
    public String toString() {
        return "LogKey[" + origin + "]";
    }
}
