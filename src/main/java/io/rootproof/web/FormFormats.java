package io.rootproof.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the tags of forms ask. */
@TemplateExtension(namespace = "rpForm")
final class FormFormats {

    private FormFormats() {}

    /** {@link FormErrors}, sentences by field, one sentence, or null: as entries. */
    static List<FormErrors.Entry> errors(@Nullable Object given) {
        return switch (given) {
            case FormErrors errors -> errors.getEntries();
            case String sentence when !sentence.isEmpty() -> List.of(new FormErrors.Entry(null, sentence));
            case Map<?, ?> byField ->
                byField.entrySet().stream()
                        .map(entry -> new FormErrors.Entry((String) entry.getKey(), (String) entry.getValue()))
                        .toList();
            case null, default -> List.of();
        };
    }
}
