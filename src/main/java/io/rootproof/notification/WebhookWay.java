package io.rootproof.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rootproof.notification.NotificationConfig.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages to a program: a POST as Standard Webhooks describe. */
@ApplicationScoped
class WebhookWay {

    private final PostedWay post;
    private final Links links;
    private final ObjectMapper json;

    WebhookWay(PostedWay post, Links links, ObjectMapper json) {
        this.post = post;
        this.links = links;
        this.json = json;
    }

    void send(Parcel parcel, Channel channel) throws NotDelivered {
        byte[] body = body(parcel);
        String id = parcel.delivery().webhookId();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("webhook-id", id);
        headers.put("webhook-timestamp", Long.toString(parcel.now().getEpochSecond()));
        List<String> secrets = channel.secret().orElse(List.of());
        if (!secrets.isEmpty()) {
            headers.put(
                    "webhook-signature", WebhookSignature.of("secret", secrets).of(id, parcel.now(), body));
        }
        post.send(channel.address().orElse(""), headers, body);
    }

    byte[] body(Parcel parcel) {
        ObjectNode body = json.createObjectNode()
                .put("type", parcel.delivery().topic().wire())
                .put("timestamp", parcel.delivery().toldAt().toString());
        ObjectNode data = body.putObject("data")
                .put("headline", parcel.delivery().headline())
                .put("count", parcel.delivery().messages());
        var items = data.putArray("items");
        try {
            for (StoredMessage message : parcel.messages()) {
                ObjectNode item = items.addObject()
                        .put("subject", message.subject())
                        .put("at", message.at().toString())
                        .put("headline", message.headline())
                        .put("text", message.text())
                        .put("url", links.to(message.path()))
                        .put("recipient", message.recipient());
                item.set("details", json.readTree(message.data()));
            }
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What the outbox holds is JSON", e);
        }
    }
}
