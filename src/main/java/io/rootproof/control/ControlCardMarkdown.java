package io.rootproof.control;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** The control card and the runbook as Markdown documents, to be attached to an audit. */
public final class ControlCardMarkdown {

    private ControlCardMarkdown() {}

    /** Card and runbook in one document. */
    public static String whole(ControlCard card) {
        return card(card) + "\n" + runbook(card);
    }

    /** The card alone. */
    public static String card(ControlCard card) {
        StringBuilder text = new StringBuilder("# Control card: " + card.controlId() + " " + card.title() + "\n\n");
        text.append("Version ")
                .append(card.version())
                .append(", in force from ")
                .append(instant(card.effectiveFrom()))
                .append(" (UTC), by ")
                .append(card.author())
                .append(": ")
                .append(ended(card.reason()))
                .append(" Severity ")
                .append(card.severity())
                .append(". AWS Config rule `")
                .append(card.configRule())
                .append("`.\n");
        card.sections().forEach(section -> section(text, section.title(), section.body()));
        section(text, ControlCardTables.POLICY_TITLE, ControlCardTables.policy(card.policy()));
        section(text, ControlCardTables.MAPPINGS_TITLE, ControlCardTables.mappings(card));
        return text.toString();
    }

    /** The runbook alone. */
    public static String runbook(ControlCard card) {
        StringBuilder text = new StringBuilder("# Runbook: a root user has an access key\n\n");
        text.append("Of control card version ").append(card.version()).append(".\n");
        card.runbook().steps().forEach(step -> section(text, step.number() + ". " + step.title(), step.body()));
        return text.toString();
    }

    /** A day where that is exact, else to the second. */
    private static String instant(Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        LocalDate day = utc.toLocalDate();
        return day.atStartOfDay().equals(utc)
                ? day.toString()
                : day + " " + utc.toLocalTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /** As a sentence; people end theirs with a mark or without. */
    private static String ended(String reason) {
        return reason.endsWith(".") || reason.endsWith("!") || reason.endsWith("?") ? reason : reason + ".";
    }

    private static void section(StringBuilder text, String title, String body) {
        text.append("\n## ").append(title).append("\n\n").append(body).append('\n');
    }
}
