package io.rootproof.notification;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is posted, so that the other side knows who sent it. With several secrets there are several signatures, of
 * which the other side needs to know one: so a secret is replaced without a gap.
 *
 * @see <a href="https://www.standardwebhooks.com">Standard Webhooks</a>
 */
public final class WebhookSignature {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    private WebhookSignature(List<SecretKeySpec> keys) {
        this.keys = keys;
    }

    /**
     * @param setting where the secrets come from, for the refusal
     * @param secrets each {@code whsec_} and base64 of at least 24 bytes
     * @throws IllegalStateException that names the setting
     */
    public static WebhookSignature of(String setting, List<String> secrets) {
        return new WebhookSignature(
                secrets.stream().map(secret -> key(setting, secret)).toList());
    }

    /** The header {@code webhook-signature}. */
    public String of(String id, Instant at, byte[] body) {
        return String.join(
                " ", keys.stream().map(key -> sign(key, id, at, body)).toList());
    }

    private static SecretKeySpec key(String setting, String secret) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(secret.startsWith(PREFIX) ? secret.substring(PREFIX.length()) : "");
        } catch (IllegalArgumentException notBase64) {
            bytes = new byte[0];
        }
        if (bytes.length < 24) {
            throw new IllegalStateException(setting + " is whsec_ followed by base64 of 24 to 64"
                    + " random bytes, as openssl rand -base64 32 makes them.");
        }
        return new SecretKeySpec(bytes, ALGORITHM);
    }

    private static String sign(SecretKeySpec key, String id, Instant at, byte[] body) {
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
