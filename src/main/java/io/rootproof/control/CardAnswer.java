package io.rootproof.control;

import java.time.Instant;
import java.util.List;

/** A version of the card, as the API answers it; prose is Markdown. */
record CardAnswer(
        int version,
        Instant effectiveFrom,
        String author,
        String reason,
        String controlId,
        String title,
        String severity,
        String configRule,
        CardJson.Numbers policy,
        List<FrameworkMapping> mappings,
        String mappingNote,
        List<CardSection> sections,
        List<RunbookStep> runbook) {

    static CardAnswer of(ControlCard card) {
        return new CardAnswer(
                card.version(),
                card.effectiveFrom(),
                card.author(),
                card.reason(),
                card.controlId(),
                card.title(),
                card.severity(),
                card.configRule(),
                CardJson.Numbers.of(card.policy()),
                card.mappings(),
                card.mappingNote(),
                card.sections(),
                card.runbook().steps());
    }
}
