package io.rootproof.tracker;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rootproof.notification.GuardedHttp;
import io.rootproof.notification.GuardedHttp.Answer;
import io.rootproof.notification.NotSent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Asks Jira, and says what its answers mean. */
@ApplicationScoped
class JiraCalls {

    private static final int LARGEST_ANSWER = 4 << 20;
    private static final int LONGEST_QUOTE = 500;

    /** The path itself is not there, as opposed to what it names. */
    static final class NoSuchPath extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NoSuchPath() {
            super("Jira has no such path", null, false, false);
        }
    }

    private final GuardedHttp http;
    private final JiraConfig config;
    private final ObjectMapper json;

    JiraCalls(GuardedHttp http, JiraConfig config, ObjectMapper json) {
        this.http = http;
        this.config = config;
        this.json = json;
    }

    JsonNode get(String path) throws JiraRefused {
        return send("GET", path, null);
    }

    JsonNode post(String path, byte[] body) throws JiraRefused {
        return send("POST", path, body);
    }

    private JsonNode send(String method, String path, byte @Nullable [] body) throws JiraRefused {
        Answer answer;
        try {
            answer = http.send(new GuardedHttp.Request(
                    method, URI.create(site() + path), headers(), body, config.timeout(), LARGEST_ANSWER));
        } catch (NotSent refused) {
            throw JiraRefused.site("Jira: " + refused.getMessage(), null);
        }
        return switch (answer.status()) {
            case 200, 201, 204 -> read(answer.body());
            case 401, 403 ->
                throw JiraRefused.login("Jira refuses the login (" + answer.status()
                        + "). Check rootproof.tracker.jira.user and rootproof.tracker.jira.token, that the token has not"
                        + " expired, and that it may browse and edit the project.");
            case 429 -> throw JiraRefused.site("Jira asks to be left alone for a while (429).", answer.retryAfter());
            case 404, 405, 410 -> throw notThere(path, answer);
            case 400, 409, 413, 422 ->
                throw JiraRefused.call("Jira does not take it (" + answer.status() + "): " + quote(answer));
            default ->
                throw JiraRefused.site(
                        "Jira answered " + answer.status()
                                + (answer.status() / 100 == 3
                                        ? "; redirects are not followed: configure the final address."
                                        : "."),
                        answer.retryAfter());
        };
    }

    private JiraRefused notThere(String path, Answer answer) {
        if (path.startsWith("/rest/api/2/search/jql")) {
            throw new NoSuchPath();
        }
        return JiraRefused.call(
                "Jira does not have it, or does not show it to this user (" + answer.status() + "): " + quote(answer));
    }

    private JsonNode read(byte[] body) throws JiraRefused {
        if (body.length == 0) {
            return json.createObjectNode();
        }
        try {
            JsonNode answer = json.readTree(body);
            if (answer != null && answer.isObject()) {
                return answer;
            }
        } catch (JacksonException garbage) {
            // said below
        } catch (IOException impossible) {
            throw new IllegalStateException("Bytes in memory can be read", impossible);
        }
        throw JiraRefused.site(
                "The answer is not Jira's: it is no JSON object. Check rootproof.tracker.jira.url; a login page or a proxy"
                        + " may stand before it.",
                null);
    }

    private static String quote(Answer answer) {
        String text = new String(answer.body(), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "\u2026";
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Accept", "application/json");
        headers.put("Content-Type", "application/json");
        config.token()
                .ifPresent(token -> headers.put(
                        "Authorization",
                        config.user()
                                .map(user -> "Basic "
                                        + Base64.getEncoder()
                                                .encodeToString((user + ":" + token).getBytes(StandardCharsets.UTF_8)))
                                .orElse("Bearer " + token)));
        return headers;
    }

    private String site() {
        return config.url().map(URI::toString).orElse("").replaceAll("/+$", "");
    }
}
