package io.rootproof.web.list;

import io.rootproof.web.Cursor;
import io.rootproof.web.ListMessages;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The where clause of a list in JPQL, with the values of its parameters. */
public record Conditions(List<String> conditions, Map<String, Object> values) {

    /** Lets everything through. */
    public static final Conditions NONE = new Conditions(List.of(), Map.of());

    public Conditions {
        conditions = List.copyOf(conditions);
        values = Map.copyOf(values);
    }

    /** With a condition on one parameter; without a value the condition is left out. */
    public Conditions and(String condition, String parameter, @Nullable Object value) {
        return value == null ? this : and(condition, Map.of(parameter, value));
    }

    public Conditions and(String condition, Map<String, Object> more) {
        List<String> longer = new ArrayList<>(conditions);
        longer.add(condition);
        Map<String, Object> all = new LinkedHashMap<>(values);
        all.putAll(more);
        return new Conditions(longer, all);
    }

    /**
     * What comes after a cursor of {@link #cursor}, in a list whose newest rows come first.
     *
     * @param at the instant that orders the list, such as {@code r.startedAt}
     * @param id what breaks ties
     * @throws ProblemException 400 for a cursor of another list
     */
    public Conditions older(String at, String id, @Nullable String after) {
        if (after == null) {
            return this;
        }
        List<String> key = Cursor.parts(after, 2);
        try {
            return and(
                    "%1$s <= :lastAt and (%1$s < :lastAt or %2$s < :lastId)".formatted(at, id),
                    Map.of("lastAt", Instant.parse(key.getFirst()), "lastId", Long.parseLong(key.getLast())));
        } catch (DateTimeException | NumberFormatException tampered) {
            throw ProblemException.badRequest(Words.of(ListMessages.class).badCursor());
        }
    }

    public static String cursor(Instant at, long id) {
        return Cursor.of(at.toString(), Long.toString(id));
    }

    /** A pattern for {@code like … escape '!'} over lower-case text: these words anywhere, taken literally. */
    public static @Nullable String containing(@Nullable String words) {
        return words == null
                ? null
                : "%"
                        + words.toLowerCase(Locale.ROOT)
                                .replace("!", "!!")
                                .replace("%", "!%")
                                .replace("_", "!_")
                        + "%";
    }

    /** As it stands in a query, or nothing. */
    public String text() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    public <Q extends Query> Q bind(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
