package io.rootproof.control;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * How a draft would look.
 *
 * @param changes what it changes; empty, too, while it cannot be read
 * @param readable whether it could be saved as it is, but for reason and time
 */
@TemplateData
record CardPreview(
        List<Text> sections, List<Text> steps, RawString mappingNote, List<TextChange> changes, boolean readable) {

    /** @param html sanitised */
    @TemplateData
    record Text(String title, RawString html) {}

    static CardPreview of(CardDraft draft, List<TextChange> changes, boolean readable) {
        return new CardPreview(
                texts(draft.sections()),
                texts(draft.steps()),
                SafeMarkdown.html(draft.mappingNote()),
                changes,
                readable);
    }

    static CardPreview of(ControlCard card, List<TextChange> changes) {
        return new CardPreview(
                card.sections().stream()
                        .map(section -> new Text(section.title(), SafeMarkdown.html(section.body())))
                        .toList(),
                CardDraft.steps(card).stream()
                        .map(step -> new Text(step.title(), SafeMarkdown.html(step.body())))
                        .toList(),
                SafeMarkdown.html(card.mappingNote()),
                changes,
                true);
    }

    private static List<Text> texts(List<CardDraft.Part> parts) {
        return parts.stream()
                .filter(part -> !part.isBlank())
                .map(part -> new Text(part.title(), SafeMarkdown.html(part.body())))
                .toList();
    }
}
