package io.rootproof.web;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a form, gathered so that all of it is said at once. The tag {@code errors} lists it with links to
 * the fields, the tag {@code field} shows each at its input.
 */
@TemplateData
public final class FormErrors {

    /**
     * One thing that is wrong.
     *
     * @param field key of the input, which has the id {@code f-} and this key; null if it concerns the form as a whole
     * @param sentence whole, since it is read in the list as well as at the field
     */
    @TemplateData
    public record Entry(@Nullable String field, String sentence) {}

    private final List<Entry> entries = new ArrayList<>();

    /** Nothing wrong so far. */
    public static FormErrors none() {
        return new FormErrors();
    }

    /** Something wrong with the form as a whole. */
    public static FormErrors of(String sentence) {
        return none().add(null, sentence);
    }

    /** What was refused: each violation at its field, or the sentence for the whole form. */
    public static FormErrors of(ProblemException refused) {
        return of(refused, UnaryOperator.identity());
    }

    /**
     * The same for a page with several forms.
     *
     * @param key the key of the input on this page by the name of the violated field
     */
    public static FormErrors of(ProblemException refused, UnaryOperator<String> key) {
        List<Problem.Violation> violations = refused.problem().violations();
        if (violations == null || violations.isEmpty()) {
            return of(refused.detail());
        }
        FormErrors errors = none();
        violations.forEach(violation -> errors.add(key.apply(violation.field()), violation.message()));
        return errors;
    }

    /**
     * @param field key of the input; null if it concerns the form as a whole
     * @param sentence what to do, whole
     */
    public FormErrors add(@Nullable String field, String sentence) {
        entries.add(new Entry(field, sentence));
        return this;
    }

    /** Reads one input; what it is refused for is noted at the field, and null is answered. */
    public <T> @Nullable T reading(String field, Supplier<@Nullable T> read) {
        try {
            return read.get();
        } catch (ProblemException refused) {
            add(field, refused.detail());
            return null;
        }
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }

    /** In the order of the fields on the page. */
    public List<Entry> getEntries() {
        return List.copyOf(entries);
    }

    /** What to show at an input; null if nothing is wrong with it. */
    public @Nullable String at(String field) {
        return entries.stream()
                .filter(entry -> field.equals(entry.field()))
                .map(Entry::sentence)
                .findFirst()
                .orElse(null);
    }
}
