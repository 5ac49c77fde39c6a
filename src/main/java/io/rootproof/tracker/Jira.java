package io.rootproof.tracker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Version 2 of Jira's REST API, which Jira Cloud and Data Center both have and which takes plain text.
 *
 * @see <a href="https://developer.atlassian.com/cloud/jira/platform/rest/v2/intro/">its reference</a>
 */
@ApplicationScoped
class Jira {

    /** {@code 2026-11-22T10:15:30.000+0000}. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS[XXX][XX]");

    private static final String FIELDS = "&fields=summary,status,resolutiondate,updated&maxResults=100";

    private final JiraCalls calls;
    private final JiraConfig config;
    private final ObjectMapper json;

    Jira(JiraCalls calls, JiraConfig config, ObjectMapper json) {
        this.calls = calls;
        this.config = config;
        this.json = json;
    }

    /**
     * Makes an issue.
     *
     * @return its key
     */
    String create(String summary, String description) throws JiraRefused {
        ObjectNode body = json.createObjectNode();
        ObjectNode fields = body.putObject("fields");
        fields.putObject("project").put("key", project());
        fields.putObject("issuetype").put("name", config.issueType());
        fields.put("summary", summary);
        fields.put("description", description);
        return text(calls.post("/rest/api/2/issue", written(body)), "key");
    }

    /** The issue of exactly that summary, where an earlier attempt to make it may have succeeded unheard. */
    Optional<String> made(String summary) throws JiraRefused {
        String jql = "project = \"" + quoted(project()) + "\" AND summary ~ \"\\\"" + quoted(summary) + "\\\"\"";
        return search(jql).stream()
                .filter(issue -> issue.summary().equals(summary))
                .map(JiraIssue::key)
                .findFirst();
    }

    void comment(String key, String text) throws JiraRefused {
        calls.post(issue(key) + "/comment", written(json.createObjectNode().put("body", text)));
    }

    /** Whether the issue has that comment among its newest, where an earlier attempt to say it may have succeeded unheard. */
    boolean said(String key, String text) throws JiraRefused {
        for (JsonNode comment : calls.get(issue(key) + "/comment?orderBy=-created&maxResults=100")
                .path("comments")) {
            if (lines(comment.path("body").asText("")).equals(lines(text))) {
                return true;
            }
        }
        return false;
    }

    private static String lines(String text) {
        return text.replace("\r", "").strip();
    }

    /** Takes the issue up again, where the workflow has the transition in its present status. */
    void reopen(String key, String transition) throws JiraRefused {
        for (JsonNode possible : calls.get(issue(key) + "/transitions").path("transitions")) {
            if (transition.equalsIgnoreCase(possible.path("name").asText())) {
                ObjectNode body = json.createObjectNode();
                body.putObject("transition").put("id", possible.path("id").asText());
                calls.post(issue(key) + "/transitions", written(body));
                return;
            }
        }
        throw JiraRefused.call("Jira offers no transition " + transition + " for " + key
                + " in its present status. Correct rootproof.tracker.jira.reopen-transition, or take the issue up again by"
                + " hand.");
    }

    JiraIssue get(String key) throws JiraRefused {
        return read(calls.get(issue(key) + "?fields=summary,status,resolutiondate,updated"));
    }

    /**
     * Those of the issues that were changed lately.
     *
     * @param minutes how far back
     */
    List<JiraIssue> changed(Collection<String> keys, long minutes) throws JiraRefused {
        return search("key in (" + String.join(",", keys) + ") AND updated >= -" + minutes + "m");
    }

    private List<JiraIssue> search(String jql) throws JiraRefused {
        String query = "?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8) + FIELDS;
        JsonNode answer;
        try {
            answer = calls.get("/rest/api/2/search/jql" + query);
        } catch (JiraCalls.NoSuchPath dataCenter) {
            // Jira Cloud has taken the older way out, Data Center does not have the newer one.
            answer = calls.get("/rest/api/2/search" + query);
        }
        if (!answer.path("issues").isArray()) {
            throw JiraRefused.site("Jira's answer to a search has no issues.", null);
        }
        List<JiraIssue> found = new ArrayList<>();
        for (JsonNode issue : answer.path("issues")) {
            found.add(read(issue));
        }
        return found;
    }

    private JiraIssue read(JsonNode issue) throws JiraRefused {
        JsonNode fields = issue.path("fields");
        return new JiraIssue(
                text(issue, "key"),
                fields.path("summary").asText(""),
                text(fields.path("status"), "name"),
                time(fields.path("resolutiondate").asText("")),
                time(fields.path("updated").asText("")));
    }

    private static @Nullable Instant time(String written) {
        try {
            return written.isEmpty()
                    ? null
                    : OffsetDateTime.parse(written, TIME).toInstant();
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    private static String text(JsonNode node, String name) throws JiraRefused {
        String value = node.path(name).asText("");
        if (value.isEmpty()) {
            throw JiraRefused.site("Jira's answer has no " + name + ". Is rootproof.tracker.jira.url Jira's?", null);
        }
        return value;
    }

    private static String issue(String key) {
        return "/rest/api/2/issue/" + URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        return text.replaceAll("[\"\\\\]", " ");
    }

    private String project() {
        return config.project().orElse("");
    }

    private byte[] written(ObjectNode body) {
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts can be written as JSON", e);
        }
    }
}
