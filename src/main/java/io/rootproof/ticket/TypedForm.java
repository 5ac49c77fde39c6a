package io.rootproof.ticket;

import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was typed into one of the forms of a ticket's page, kept until it is taken.
 *
 * @param name which form; with a dash and the name of a field it is the key of an input of the page
 * @param fields what was typed by key
 * @param errors what to correct; empty on a fresh page
 */
record TypedForm(String name, Map<String, String> fields, FormErrors errors) {

    static final TypedForm NONE = new TypedForm("");

    TypedForm(String name) {
        this(name, Map.of(), FormErrors.none());
    }

    TypedForm with(String field, @Nullable String typed) {
        Map<String, String> more = new LinkedHashMap<>(fields);
        more.put(name + "-" + field, typed == null ? "" : typed);
        return new TypedForm(name, more, errors);
    }

    TypedForm refused(ProblemException refused) {
        return new TypedForm(name, fields, FormErrors.of(refused, field -> name + "-" + field));
    }
}
