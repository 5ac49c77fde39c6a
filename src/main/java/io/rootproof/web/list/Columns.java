package io.rootproof.web.list;

import io.rootproof.web.ListMessages;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The columns of a list, in their order. */
public record Columns(List<Column> all) {

    /** The query parameter; repeated, as a form sends it, or with commas. */
    static final String PARAMETER = "columns";

    public Columns {
        all = List.copyOf(all);
    }

    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    /**
     * The keys of those to show: what the URL names, or the usual ones.
     *
     * @throws ProblemException 400 that names the columns there are
     */
    public Set<String> chosen(UrlQuery query) {
        List<String> named = query.values(PARAMETER).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .toList();
        named.forEach(this::known);
        return all.stream()
                .filter(column -> switch (column.shown()) {
                    case ALWAYS -> true;
                    case USUALLY -> named.isEmpty() || named.contains(column.key());
                    case WHEN_CHOSEN -> named.contains(column.key());
                })
                .map(Column::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void known(String key) {
        if (all.stream().noneMatch(column -> column.key().equals(key))) {
            String shortened = key.length() > 60 ? key.substring(0, 60) + "…" : key;
            throw ProblemException.badRequest(Words.of(ListMessages.class)
                    .unknownColumn(shortened, all.stream().map(Column::key).collect(Collectors.joining(", "))));
        }
    }
}
