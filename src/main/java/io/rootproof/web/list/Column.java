package io.rootproof.web.list;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A column that a list can show.
 *
 * @param key its name in {@code columns=}
 * @param label what its heading says, in the language of the request
 * @param sort its name in {@code sort=}; null if the list cannot be ordered by it
 * @param number true for numbers, which stand at the right
 */
public record Column(
        String key,
        Supplier<String> label,
        Shown shown,
        @Nullable String sort,
        boolean number) {

    /** When a column is there. */
    public enum Shown {
        /** It names the row, so it cannot be left out. */
        ALWAYS,
        USUALLY,
        WHEN_CHOSEN
    }

    public static Column always(String key, Supplier<String> label) {
        return new Column(key, label, Shown.ALWAYS, null, false);
    }

    public static Column usual(String key, Supplier<String> label) {
        return new Column(key, label, Shown.USUALLY, null, false);
    }

    public static Column extra(String key, Supplier<String> label) {
        return new Column(key, label, Shown.WHEN_CHOSEN, null, false);
    }

    /** The list can be ordered by it. */
    public Column sorted(String name) {
        return new Column(key, label, shown, name, number);
    }

    public Column asNumber() {
        return new Column(key, label, shown, sort, true);
    }
}
