package io.rootproof.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A new version of the card as somebody wrote it, before anybody has looked whether it can be used.
 *
 * @param base number of the version that it was made from
 * @param numbers as typed; missing where they were not given
 * @param from when it is to come into force, as typed; empty: as soon as it is stored
 */
record CardDraft(
        int base,
        Map<PolicyNumber, String> numbers,
        boolean refuseImportedNoKey,
        List<Mapping> mappings,
        String mappingNote,
        List<Part> sections,
        List<Part> steps,
        String reason,
        String from) {

    /** A line of the mappings; a line that is empty throughout is none. */
    record Mapping(String framework, String requirement, String note) {

        boolean isBlank() {
            return framework.isBlank() && requirement.isBlank() && note.isBlank();
        }
    }

    /**
     * A section, or a step of the runbook; one without heading and text is none.
     *
     * @param was its heading in the version that the draft was made from; empty for a new one
     * @param place where it is to stand, as typed; empty: where it is
     */
    record Part(String was, String title, String body, String place) {

        boolean isBlank() {
            return title.isBlank() && body.isBlank();
        }

        CardSection section() {
            return new CardSection(title, body);
        }
    }

    CardDraft {
        mappings = List.copyOf(mappings);
        sections = List.copyOf(sections);
        steps = List.copyOf(steps);
    }

    /** What stands in a version, to be changed. */
    static CardDraft of(ControlCard card) {
        Map<PolicyNumber, String> numbers = new EnumMap<>(PolicyNumber.class);
        for (PolicyNumber number : PolicyNumber.values()) {
            numbers.put(number, Long.toString(number.of(card.policy())));
        }
        return new CardDraft(
                card.version(),
                numbers,
                card.policy().refuseImportedNoKey(),
                mappings(card.mappings()),
                card.mappingNote().strip(),
                parts(card.sections()),
                parts(steps(card)),
                "",
                "");
    }

    static List<Mapping> mappings(List<FrameworkMapping> mappings) {
        return mappings.stream()
                .map(mapping -> new Mapping(mapping.framework(), mapping.requirement(), orEmpty(mapping.note())))
                .toList();
    }

    /** The steps as headings and texts: their numbers follow from their order. */
    static List<CardSection> steps(ControlCard card) {
        return card.runbook().steps().stream()
                .map(step -> new CardSection(step.title(), step.body()))
                .toList();
    }

    static List<Part> parts(List<CardSection> sections) {
        List<Part> parts = new ArrayList<>();
        for (CardSection section : sections) {
            parts.add(new Part(
                    section.title(), section.title(), section.body().strip(), Integer.toString(parts.size() + 1)));
        }
        return parts;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
