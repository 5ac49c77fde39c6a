package io.rootproof.transparency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Checkpoints as a POST, signed as Standard Webhooks describe. */
@ApplicationScoped
class WebhookWay {

    private final DeliveryConfig config;
    private final ObjectMapper json;
    private final HttpClient http;

    WebhookWay(DeliveryConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        // Wherever a redirect leads, nobody has configured it.
        this.http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(config.timeout())
                .build();
    }

    /** A wrong setting is met by whoever made it. */
    void atStart(@Observes StartupEvent started) {
        for (URI address : config.webhook().orElse(List.of())) {
            if (address.getHost() == null || !List.of("http", "https").contains(address.getScheme())) {
                throw new IllegalStateException("rootproof.log.delivery.webhook: " + address
                        + " is not an address that begins with https:// or http://.");
            }
        }
        config.webhookSecret().ifPresent(WebhookSignature::new);
    }

    void send(MadeCheckpoint made, String address, Instant now) throws DeliveryFailed {
        byte[] body = body(made);
        String id = "checkpoint-" + made.id();
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .timeout(config.timeout())
                .header("Content-Type", "application/json")
                .header("User-Agent", "Rootproof")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        config.webhookSecret()
                .map(WebhookSignature::new)
                .ifPresent(secret -> request.header("webhook-signature", secret.of(id, now, body)));
        try {
            int status = http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status < 200 || status > 299) {
                throw new DeliveryFailed("It answered " + status
                        + (status / 100 == 3 ? "; redirects are not followed: configure the final address." : "."));
            }
        } catch (IOException unreachable) {
            throw new DeliveryFailed("It was not reached: " + unreachable);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DeliveryFailed("This node was stopped meanwhile.");
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
