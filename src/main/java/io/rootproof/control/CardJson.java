package io.rootproof.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;

/** The text of a version as it is stored: everything but number, author, reason and date, which have columns. */
final class CardJson {

    private static final JsonMapper JSON = new JsonMapper();

    private record Text(
            String controlId,
            String title,
            String severity,
            String configRule,
            Numbers policy,
            List<FrameworkMapping> mappings,
            String mappingNote,
            List<CardSection> sections,
            List<RunbookStep> runbook) {}

    /** Durations and periods in ISO 8601. */
    record Numbers(
            String securityHubMaximumAge,
            String iamMaximumAge,
            String failureDeadline,
            String gapDeadline,
            String gapDelay,
            boolean refuseImportedNoKey,
            String reviewCadence,
            String exceptionLimit) {

        static Numbers of(ControlPolicy policy) {
            return new Numbers(
                    policy.securityHubMaximumAge().toString(),
                    policy.iamMaximumAge().toString(),
                    policy.failureDeadline().toString(),
                    policy.gapDeadline().toString(),
                    policy.gapDelay().toString(),
                    policy.refuseImportedNoKey(),
                    policy.reviewCadence().toString(),
                    policy.exceptionLimit().toString());
        }

        ControlPolicy policy() {
            return new ControlPolicy(
                    Duration.parse(securityHubMaximumAge),
                    Duration.parse(iamMaximumAge),
                    Duration.parse(failureDeadline),
                    Duration.parse(gapDeadline),
                    Duration.parse(gapDelay),
                    refuseImportedNoKey,
                    Period.parse(reviewCadence),
                    Period.parse(exceptionLimit));
        }
    }

    private CardJson() {}

    static String write(ControlCard card) {
        try {
            return JSON.writeValueAsString(new Text(
                    card.controlId(),
                    card.title(),
                    card.severity(),
                    card.configRule(),
                    Numbers.of(card.policy()),
                    card.mappings(),
                    card.mappingNote(),
                    card.sections(),
                    card.runbook().steps()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Control card version " + card.version() + " cannot be written", e);
        }
    }

    static ControlCard read(String json, int version, Instant effectiveFrom, String author, String reason) {
        try {
            Text text = JSON.readValue(json, Text.class);
            return new ControlCard(
                    version,
                    effectiveFrom,
                    author,
                    reason,
                    text.controlId(),
                    text.title(),
                    text.severity(),
                    text.configRule(),
                    text.policy().policy(),
                    text.mappings(),
                    text.mappingNote(),
                    text.sections(),
                    new Runbook(text.runbook()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored text of control card version " + version + " is damaged", e);
        }
    }
}
