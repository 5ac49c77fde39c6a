package io.rootproof.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the tags of forms ask. */
@TemplateExtension(namespace = "rpForm")
final class FormFormats {

    private FormFormats() {}

    /** {@link FormErrors}, or one sentence, or null: as entries. */
    static List<FormErrors.Entry> errors(@Nullable Object given) {
        return switch (given) {
            case FormErrors errors -> errors.getEntries();
            case String sentence when !sentence.isEmpty() -> List.of(new FormErrors.Entry(null, sentence));
            case null, default -> List.of();
        };
    }
}
