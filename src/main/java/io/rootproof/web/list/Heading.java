package io.rootproof.web.list;

import org.jspecify.annotations.Nullable;

/**
 * The heading of a column that is shown.
 *
 * @param link the address that orders by it, or the other way round if it does already; null if it cannot be ordered by
 * @param direction ascending, descending or none, as aria-sort says it
 */
public record Heading(
        String key, String label, boolean number, @Nullable String link, String direction) {

    /**
     * @param sort the order of the list now, such as {@code -name}
     */
    static Heading of(Column column, String sort, UrlQuery query, String path) {
        String label = column.label().get();
        String name = column.sort();
        if (name == null) {
            return new Heading(column.key(), label, column.number(), null, "none");
        }
        boolean up = sort.equals(name);
        boolean down = sort.equals("-" + name);
        String wanted = up ? "-" + name : name;
        String link = query.without(KnownList.PLACE).with("sort", wanted).at(path);
        return new Heading(column.key(), label, column.number(), link, up ? "ascending" : down ? "descending" : "none");
    }

    public boolean isUp() {
        return direction.equals("ascending");
    }

    public boolean isDown() {
        return direction.equals("descending");
    }
}
