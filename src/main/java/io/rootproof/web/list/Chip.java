package io.rootproof.web.list;

import java.util.List;

/**
 * A filter in force, and the address of the list without it.
 *
 * @param value empty for a filter that is on or off
 * @param data true if the value is not ours to translate
 */
public record Chip(String label, String value, boolean data, String link) {

    static List<Chip> of(List<Filter> filters, UrlQuery query, String path) {
        return filters.stream()
                .flatMap(filter -> filter.values().stream().map(value -> of(filter, value, query, path)))
                .toList();
    }

    private static Chip of(Filter filter, String value, UrlQuery query, String path) {
        boolean flag = filter.kind() == Filter.Kind.FLAG && value.equals("true");
        Filter.Option option = filter.option(value);
        String link =
                query.without(filter.name(), value).without(KnownList.PLACE).at(path);
        return new Chip(filter.label(), flag ? "" : option.label(), option.data(), link);
    }
}
