package io.rootproof.identity;

import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.Words;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An order of the list of people; the user name, which is unique, breaks ties. */
record PeopleOrder(Key key, boolean descending) {

    static final PeopleOrder USUAL = new PeopleOrder(Key.USERNAME, false);

    /** What the list may be ordered by. */
    enum Key {
        USERNAME("username", "p.username"),
        NAME("name", "lower(p.displayName)"),
        ROLE("role", "p.role"),
        SINCE("since", "p.createdAt");

        private final String text;
        private final String expression;

        Key(String text, String expression) {
            this.text = text;
            this.expression = expression;
        }
    }

    static PeopleOrder parse(@Nullable String text) {
        if (text == null) {
            return USUAL;
        }
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.text.equals(name))
                .findFirst()
                .map(key -> new PeopleOrder(key, descending))
                .orElseThrow(() -> ProblemException.badRequest(Words.of(QueryMessages.class)
                        .notSortable(
                                Arrays.stream(Key.values()).map(key -> key.text).collect(Collectors.joining(", ")))));
    }

    String text() {
        return (descending ? "-" : "") + key.text;
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        return " order by " + key.expression + direction + (key == Key.USERNAME ? "" : ", p.username" + direction);
    }
}
