package io.rootproof.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Reads the card that the program is delivered with: numbers from JSON, prose from Markdown beside it. */
final class ControlCardFile {

    private static final JsonMapper JSON = new JsonMapper();

    private ControlCardFile() {}

    static ControlCard read() {
        JsonNode card = json("control-card.json");
        return new ControlCard(
                card.required("version").asInt(),
                Instant.parse(card.required("effectiveFrom").asText()),
                card.required("author").asText(),
                card.required("reason").asText(),
                card.required("controlId").asText(),
                card.required("title").asText(),
                card.required("severity").asText(),
                card.required("configRule").asText(),
                policy(card.required("policy")),
                mappings(card.required("mappings")),
                text("mapping-note.md"),
                MarkdownSections.of(text("control-card.md")),
                runbook(text("runbook.md")));
    }

    private static ControlPolicy policy(JsonNode policy) {
        return new ControlPolicy(
                Duration.parse(policy.required("securityHubMaximumAge").asText()),
                Duration.parse(policy.required("iamMaximumAge").asText()),
                Duration.parse(policy.required("failureDeadline").asText()),
                Duration.parse(policy.required("gapDeadline").asText()),
                Duration.parse(policy.required("gapDelay").asText()),
                policy.required("refuseImportedNoKey").asBoolean(),
                Period.ofMonths(policy.required("reviewEveryMonths").asInt()),
                Period.ofDays(policy.required("exceptionLimitDays").asInt()));
    }

    private static List<FrameworkMapping> mappings(JsonNode mappings) {
        List<FrameworkMapping> read = new ArrayList<>();
        for (JsonNode mapping : mappings) {
            JsonNode note = mapping.get("note");
            read.add(new FrameworkMapping(
                    mapping.required("framework").asText(),
                    mapping.required("requirement").asText(),
                    note == null ? null : note.asText()));
        }
        return read;
    }

    private static Runbook runbook(String markdown) {
        List<RunbookStep> steps = new ArrayList<>();
        for (CardSection section : MarkdownSections.of(markdown)) {
            String prefix = (steps.size() + 1) + ". ";
            if (!section.title().startsWith(prefix)) {
                throw new IllegalStateException("The runbook's next heading must start with \"" + prefix
                        + "\", but is \"" + section.title() + "\"");
            }
            steps.add(new RunbookStep(steps.size() + 1, section.title().substring(prefix.length()), section.body()));
        }
        return new Runbook(steps);
    }

    private static JsonNode json(String name) {
        try {
            return JSON.readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException("control/" + name + " is not JSON", e);
        }
    }

    private static String text(String name) {
        try (InputStream file = ControlCardFile.class.getResourceAsStream("/control/" + name)) {
            if (file == null) {
                throw new IllegalStateException("control/" + name + " is missing from the program");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("control/" + name + " cannot be read", e);
        }
    }
}
