package io.rootproof.control;

import java.util.List;

/**
 * What of the card its owner may change. Which control it is, and how AWS calls and weighs it, is not his to choose.
 *
 * @param policy the numbers
 * @param mappings where the control stands in the frameworks
 * @param mappingNote Markdown
 * @param sections the prose, in reading order
 * @param runbook at least one step
 */
public record CardContent(
        ControlPolicy policy,
        List<FrameworkMapping> mappings,
        String mappingNote,
        List<CardSection> sections,
        Runbook runbook) {

    public CardContent {
        mappings = List.copyOf(mappings);
        mappingNote = mappingNote.strip();
        sections = List.copyOf(sections);
    }
}
