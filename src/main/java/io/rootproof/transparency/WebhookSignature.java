package io.rootproof.transparency;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is posted, so that the other side knows who sent it.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /**
     * @param secret {@code whsec_} and base64 of at least 24 bytes
     * @throws IllegalStateException that names the setting
     */
    WebhookSignature(String secret) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : "");
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length < 24) {
            throw new IllegalStateException(
                    "rootproof.log.delivery.webhook-secret is whsec_ followed by base64 of 24 to 64"
                            + " random bytes, as openssl rand -base64 32 makes them.");
        }
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The header {@code webhook-signature}. */
    String of(String id, Instant at, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java runtime has HMAC with SHA-256", e);
        }
    }
}
