package io.rootproof.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The question on the page before a step that takes something away. The page itself changes nothing: its form posts to
 * where the step is done. The tag {@code confirm} writes it, with further inputs inside where the step needs any.
 *
 * @param question the heading, such as {@code Disable ana?}
 * @param consequences what will be so afterwards, a sentence each
 * @param action path that the form is posted to
 * @param button what is done, in words: never "OK"
 * @param back path of the page that leaves everything as it is
 * @param fields hidden inputs by name, as chosen on the page before
 */
@TemplateData
public record Confirmation(
        String question,
        List<String> consequences,
        String action,
        String button,
        String back,
        Map<String, String> fields) {

    @CheckedTemplate(basePath = "web")
    static class Templates {
        static native TemplateInstance confirm(Confirmation step);

        private Templates() {}
    }

    public Confirmation(String question, List<String> consequences, String action, String button, String back) {
        this(question, consequences, action, button, back, Map.of());
    }

    /** The same with one more hidden input. */
    public Confirmation with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name, value);
        return new Confirmation(question, consequences, action, button, back, more);
    }

    /** A page of its own, for a step that needs no further input. */
    public TemplateInstance page() {
        return Templates.confirm(this);
    }
}
