package io.rootproof.control;

import io.quarkus.qute.RawString;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The card as a page shows it.
 *
 * @param sections the prose, sanitised
 * @param numbers the policy, each number with its name
 * @param mappingNote sanitised
 * @param steps the runbook, sanitised
 * @param versions the newest first
 */
record ControlCardView(
        String control,
        int version,
        Instant effectiveFrom,
        String author,
        String reason,
        String severity,
        String configRule,
        List<Part> sections,
        List<Number> numbers,
        List<FrameworkMapping> mappings,
        RawString mappingNote,
        List<Part> steps,
        List<ControlCardVersions.Line> versions) {

    /**
     * A heading and what stands under it.
     *
     * @param anchor for links within the page
     */
    record Part(String anchor, String title, RawString html) {}

    /** A number of the policy. */
    record Number(String what, String value) {}

    /** Whether this is the version by which is judged today. */
    public boolean isInForce() {
        return versions.stream().anyMatch(line -> line.number() == version && line.inForce());
    }

    /** The version that was stored last, if it is still to come into force; null if there is none such. */
    public ControlCardVersions.@Nullable Line coming() {
        ControlCardVersions.Line newest = versions.getFirst();
        return newest.inForce() || !newest.coming() ? null : newest;
    }

    /** For links to the same version in another form; empty for the one in force. */
    public String query() {
        return isInForce() ? "" : "?version=" + version;
    }

    static ControlCardView of(ControlCard card, List<ControlCardVersions.Line> versions) {
        return new ControlCardView(
                card.controlId() + " " + card.title(),
                card.version(),
                card.effectiveFrom(),
                card.author(),
                card.reason(),
                card.severity(),
                card.configRule(),
                card.sections().stream()
                        .map(section -> part(section.title(), section.title(), section.body()))
                        .toList(),
                PolicySentences.of(card.policy()).entrySet().stream()
                        .map(line -> new Number(line.getKey(), line.getValue()))
                        .toList(),
                card.mappings(),
                SafeMarkdown.html(card.mappingNote()),
                card.runbook().steps().stream()
                        .map(step -> part("step " + step.number(), step.title(), step.body()))
                        .toList(),
                versions);
    }

    private static Part part(String name, String title, String markdown) {
        String anchor = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Part(anchor, title, SafeMarkdown.html(markdown));
    }
}
