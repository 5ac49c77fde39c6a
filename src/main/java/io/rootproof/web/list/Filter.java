package io.rootproof.web.list;

import io.rootproof.web.ListMessages;
import io.rootproof.web.Words;
import java.util.List;

/**
 * A filter of a list, as its form shows it.
 *
 * @param name the query parameter
 * @param options what can be chosen; empty where people type
 */
public record Filter(String name, String label, Kind kind, List<Option> options, List<String> values) {

    /** How a filter is given. */
    public enum Kind {
        /** Words to look for; the first field of the form, which {@code /} goes to. */
        SEARCH,
        TEXT,
        /** A UTC day. */
        DAY,
        ONE_OF,
        /** Several at once. */
        ANY_OF,
        /** On or off. */
        FLAG,
        /** Comes by links only; can be seen and removed. */
        BY_LINK
    }

    /**
     * A value that can be chosen.
     *
     * @param data true if the label is not ours to translate, as the name of a unit
     */
    public record Option(String value, String label, boolean data) {

        public static Option of(String value, String label) {
            return new Option(value, label, false);
        }

        public static Option data(String value) {
            return new Option(value, value, true);
        }
    }

    public static Filter search(String name, String label) {
        return new Filter(name, label, Kind.SEARCH, List.of(), List.of());
    }

    public static Filter text(String name, String label) {
        return new Filter(name, label, Kind.TEXT, List.of(), List.of());
    }

    public static Filter day(String name, String label) {
        return new Filter(name, label, Kind.DAY, List.of(), List.of());
    }

    public static Filter oneOf(String name, String label, List<Option> options) {
        return new Filter(name, label, Kind.ONE_OF, options, List.of());
    }

    public static Filter anyOf(String name, String label, List<Option> options) {
        return new Filter(name, label, Kind.ANY_OF, options, List.of());
    }

    public static Filter flag(String name, String label) {
        return new Filter(name, label, Kind.FLAG, List.of(), List.of());
    }

    public static Filter byLink(String name, String label) {
        return new Filter(name, label, Kind.BY_LINK, List.of(), List.of());
    }

    Filter in(UrlQuery query) {
        return new Filter(name, label, kind, options, query.values(name));
    }

    public boolean isGiven() {
        return !values.isEmpty();
    }

    /** What was typed. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean has(String value) {
        return values.stream().anyMatch(value::equalsIgnoreCase);
    }

    /** What the closed choice of several says. */
    public String summary() {
        ListMessages words = Words.of(ListMessages.class);
        return switch (values.size()) {
            case 0 -> words.any();
            case 1 -> option(values.getFirst()).label();
            default -> words.chosen(values.size());
        };
    }

    /** The option of a value; one that is not offered speaks for itself. */
    Option option(String value) {
        return options.stream()
                .filter(option -> option.value().equalsIgnoreCase(value))
                .findFirst()
                .orElse(Option.data(value));
    }
}
