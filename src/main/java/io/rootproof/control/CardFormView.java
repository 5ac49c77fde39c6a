package io.rootproof.control;

import io.quarkus.qute.TemplateData;
import io.rootproof.web.FormErrors;
import io.rootproof.web.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form that edits the card.
 *
 * @param base number of the version that is changed
 * @param waitsUntil when that version comes into force; null if it is in force already
 * @param preview null unless it was asked for
 * @param conflict null unless somebody saved meanwhile
 */
@TemplateData
record CardFormView(
        int base,
        @Nullable Instant waitsUntil,
        List<NumberInput> numbers,
        boolean refuseImportedNoKey,
        List<MappingInput> mappings,
        @Nullable String theirMappings,
        String mappingNote,
        @Nullable String theirMappingNote,
        List<PartInput> sections,
        List<PartInput> steps,
        String reason,
        String from,
        FormErrors errors,
        @Nullable CardPreview preview,
        @Nullable Conflict conflict) {

    /** Lines that are empty, to write something new into. */
    private static final int MORE_MAPPINGS = 2;

    @TemplateData
    record NumberInput(
            String key,
            String label,
            String value,
            int least,
            int most,
            @Nullable String theirs) {}

    @TemplateData
    record MappingInput(int number, String key, String framework, String requirement, String note) {

        public String frameworkKey() {
            return key + "-framework";
        }

        public String requirementKey() {
            return key + "-requirement";
        }
    }

    /**
     * @param kind {@code section} or {@code step}: names of inputs begin with it
     * @param key ids of inputs begin with it
     * @param theirs what the version saved meanwhile says here, where both changed it; empty where it was taken out
     */
    @TemplateData
    record PartInput(
            String kind,
            int number,
            String key,
            String was,
            String title,
            String body,
            String place,
            boolean open,
            @Nullable String theirs) {

        public boolean isNew() {
            return was.isEmpty();
        }

        public String titleName() {
            return kind + "Title";
        }

        public String bodyName() {
            return kind + "Body";
        }

        public String placeName() {
            return kind + "Place";
        }

        public String titleKey() {
            return key + "-title";
        }

        public String bodyKey() {
            return key + "-body";
        }

        public String placeKey() {
            return key + "-place";
        }
    }

    /**
     * Somebody else saved a version while this one was being changed.
     *
     * @param changes what he changed
     * @param both whether anything was changed by both
     */
    @TemplateData
    record Conflict(
            int base,
            int version,
            String author,
            String reason,
            Instant from,
            List<TextChange> changes,
            boolean both) {}

    /** What texts beside the form are of. */
    public int newestVersion() {
        return conflict == null ? base : conflict.version();
    }

    static CardFormView of(
            CardDraft draft,
            FormErrors errors,
            Map<String, String> theirs,
            @Nullable Instant waitsUntil,
            @Nullable CardPreview preview,
            @Nullable Conflict conflict) {
        CardFormMessages words = Words.of(CardFormMessages.class);
        List<NumberInput> numbers = new ArrayList<>();
        for (PolicyNumber number : PolicyNumber.values()) {
            numbers.add(new NumberInput(
                    number.field(),
                    words.number(number),
                    draft.numbers().getOrDefault(number, ""),
                    number.least(),
                    number.most(),
                    theirs.get(number.field())));
        }
        return new CardFormView(
                draft.base(),
                waitsUntil,
                numbers,
                draft.refuseImportedNoKey(),
                mappings(draft.mappings()),
                theirs.get(CardMerge.MAPPINGS),
                draft.mappingNote(),
                theirs.get("mappingNote"),
                parts("section", "sections", draft.sections(), errors, theirs),
                parts("step", "runbook", draft.steps(), errors, theirs),
                draft.reason(),
                draft.from(),
                errors,
                preview,
                conflict);
    }

    private static List<MappingInput> mappings(List<CardDraft.Mapping> lines) {
        List<MappingInput> inputs = new ArrayList<>();
        for (CardDraft.Mapping line : lines) {
            if (!line.isBlank()) {
                inputs.add(mapping(inputs.size(), line));
            }
        }
        for (int i = 0; i < MORE_MAPPINGS; i++) {
            inputs.add(mapping(inputs.size(), new CardDraft.Mapping("", "", "")));
        }
        return inputs;
    }

    private static MappingInput mapping(int index, CardDraft.Mapping line) {
        return new MappingInput(index + 1, "mappings-" + index, line.framework(), line.requirement(), line.note());
    }

    /** Those of the version and what was added; one more, empty, to add another. */
    private static List<PartInput> parts(
            String kind, String field, List<CardDraft.Part> parts, FormErrors errors, Map<String, String> theirs) {
        List<PartInput> inputs = new ArrayList<>();
        for (CardDraft.Part part : parts) {
            if (!part.isBlank() || !part.was().isEmpty()) {
                inputs.add(part(kind, field, inputs.size(), part, errors, theirs.get(CardMerge.key(field, part))));
            }
        }
        CardDraft.Part more = new CardDraft.Part("", "", "", Integer.toString(inputs.size() + 1));
        inputs.add(part(kind, field, inputs.size(), more, errors, null));
        return inputs;
    }

    private static PartInput part(
            String kind, String field, int index, CardDraft.Part part, FormErrors errors, @Nullable String theirs) {
        String key = field + "-" + index;
        boolean wrong = errors.at(key + "-title") != null
                || errors.at(key + "-body") != null
                || errors.at(key + "-place") != null;
        String place = part.place().isBlank() ? Integer.toString(index + 1) : part.place();
        return new PartInput(
                kind,
                index + 1,
                key,
                part.was(),
                part.title(),
                part.body(),
                place,
                wrong || theirs != null || (part.was().isEmpty() && !part.isBlank()),
                theirs);
    }
}
