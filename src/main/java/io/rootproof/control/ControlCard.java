package io.rootproof.control;

import java.time.Instant;
import java.util.List;

/**
 * One version of the control card: what is promised, by whom, and by which numbers it is judged.
 *
 * @param version from 1; a change is a new version, never an edit
 * @param effectiveFrom from when this version is in force
 * @param author who wrote this version
 * @param reason why it was written
 * @param controlId the control's id in Security Hub
 * @param title the control's title in Security Hub
 * @param severity the severity that AWS gives the control
 * @param configRule the AWS Config rule behind it
 * @param policy the numbers
 * @param mappings where the control stands in the frameworks
 * @param mappingNote Markdown: the trap in the frameworks' numbers
 * @param sections the prose, in reading order
 * @param runbook how a key is got rid of
 */
public record ControlCard(
        int version,
        Instant effectiveFrom,
        String author,
        String reason,
        String controlId,
        String title,
        String severity,
        String configRule,
        ControlPolicy policy,
        List<FrameworkMapping> mappings,
        String mappingNote,
        List<CardSection> sections,
        Runbook runbook) {

    public ControlCard {
        mappings = List.copyOf(mappings);
        sections = List.copyOf(sections);
    }

    /** What of it its owner may change. */
    public CardContent content() {
        return new CardContent(policy, mappings, mappingNote, sections, runbook);
    }

    /** The next version of the same control. */
    ControlCard next(CardContent content, Instant from, String by, String because) {
        return new ControlCard(
                version + 1,
                from,
                by,
                because,
                controlId,
                title,
                severity,
                configRule,
                content.policy(),
                content.mappings(),
                content.mappingNote(),
                content.sections(),
                content.runbook());
    }
}
