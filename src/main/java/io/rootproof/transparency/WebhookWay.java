package io.rootproof.transparency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.rootproof.notification.GuardedHttp;
import io.rootproof.notification.GuardedHttp.Request;
import io.rootproof.notification.NotSent;
import io.rootproof.notification.WebhookSignature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checkpoints as a POST, signed as Standard Webhooks describe. */
@ApplicationScoped
class WebhookWay {

    private static final String SECRET = "rootproof.log.delivery.webhook-secret";
    private static final int LARGEST_ANSWER = 64 * 1024;

    private final DeliveryConfig config;
    private final ObjectMapper json;
    private final GuardedHttp http;

    WebhookWay(DeliveryConfig config, ObjectMapper json, GuardedHttp http) {
        this.config = config;
        this.json = json;
        this.http = http;
    }

    /** A wrong setting is met by whoever made it. */
    void atStart(@Observes StartupEvent started) {
        for (URI address : config.webhook().orElse(List.of())) {
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
                throw new IllegalStateException("rootproof.log.delivery.webhook: " + address
                        + " is not an address that begins with https:// or http://.");
            }
        }
        config.webhookSecret().ifPresent(secrets -> WebhookSignature.of(SECRET, secrets));
    }

    void send(MadeCheckpoint made, String address, Instant now) throws DeliveryFailed {
        byte[] body = body(made);
        String id = "checkpoint-" + made.id();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(now.getEpochSecond()));
        config.webhookSecret()
                .map(secrets -> WebhookSignature.of(SECRET, secrets))
                .ifPresent(secret -> headers.put("webhook-signature", secret.of(id, now, body)));
        try {
            int status = http.send(Request.post(address, headers, body, config.timeout(), LARGEST_ANSWER))
                    .status();
            if (status < 200 || status > 299) {
                throw new DeliveryFailed("It answered " + status
                        + (status / 100 == 3 ? "; redirects are not followed: configure the final address." : "."));
            }
        } catch (NotSent refused) {
            throw new DeliveryFailed(String.valueOf(refused.getMessage()));
        }
    }

    private byte[] body(MadeCheckpoint made) {
        try {
            return json.writeValueAsBytes(Map.of(
                    "type",
                    "checkpoint.made",
                    "timestamp",
                    made.madeAt().toString(),
                    "data",
                    Map.of("origin", made.origin(), "size", made.size(), "root", made.root(), "note", made.note())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts and numbers can be written as JSON", e);
        }
    }
}
