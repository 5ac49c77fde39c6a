package io.rootproof.notification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rootproof.notification.NotificationConfig.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messages into a chat, by an incoming webhook as Slack has them. */
@ApplicationScoped
class SlackWay {

    /** Slack takes no longer text in a section. */
    private static final int LONGEST_SECTION = 3000;

    private final PostedWay post;
    private final Links links;
    private final ObjectMapper json;

    SlackWay(PostedWay post, Links links, ObjectMapper json) {
        this.post = post;
        this.links = links;
        this.json = json;
    }

    void send(Parcel parcel, Channel channel) throws NotDelivered {
        post.send(channel.address().orElse(""), Map.of(), body(parcel));
    }

    byte[] body(Parcel parcel) {
        String headline = escaped(parcel.delivery().headline());
        List<Object> blocks = new ArrayList<>();
        blocks.add(section("*" + headline + "*"));
        StringBuilder lines = new StringBuilder();
        for (StoredMessage message : parcel.messages()) {
            String line = parcel.delivery().messages() == 1
                    ? escaped(message.text()) + "\n" + link(message.path(), "Open in Rootproof")
                    : "\u2022 " + link(message.path(), message.headline());
            if (!lines.isEmpty() && lines.length() + line.length() + 200 > LONGEST_SECTION) {
                blocks.add(section(cut(lines.toString())));
                lines.setLength(0);
            }
            lines.append(line).append('\n');
        }
        if (parcel.more() > 0) {
            lines.append(link(MailWay.listOf(parcel), "and " + parcel.more() + " more"));
        }
        blocks.add(section(cut(lines.toString())));
        try {
            return json.writeValueAsBytes(Map.of("text", headline, "blocks", blocks));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
    }

    private String link(String path, String label) {
        return links.areWhole()
                ? "<" + escaped(links.to(path)) + "|" + escaped(label).replace("|", "/") + ">"
                : escaped(label) + " (" + escaped(path) + ")";
    }

    /** The three characters that Slack reads as its own: with them a name could mention everybody. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String cut(String text) {
        String some = text.isBlank() ? "-" : text.strip();
        return some.length() <= LONGEST_SECTION ? some : some.substring(0, LONGEST_SECTION - 1) + "\u2026";
    }

    private static Map<String, Object> section(String text) {
        return Map.of("type", "section", "text", Map.of("type", "mrkdwn", "text", text));
    }
}
