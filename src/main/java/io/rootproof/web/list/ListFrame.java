package io.rootproof.web.list;

import io.rootproof.web.PageLinks;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything around the rows of a list; the tag {@code listing} draws it, and the tag {@code cell} asks it which cells
 * to draw.
 *
 * @param caption what the list is, for the table's caption
 * @param sort the order asked for in the URL; empty for the usual one
 * @param order a sentence where no heading stands for the order in force; null where one does
 * @param query the view as it stands in the URL, without the place in it
 * @param here the address of this very page of the list
 * @param empty why there are no rows; null if there are
 * @param bulk null for who may not assign
 */
public record ListFrame(
        String path,
        String caption,
        List<Filter> filters,
        List<Chip> chips,
        List<Heading> headings,
        List<ColumnChoice> columns,
        List<UrlQuery.Part> keptByFilters,
        List<UrlQuery.Part> keptByColumns,
        @Nullable String order,
        PageLinks paging,
        String export,
        String clear,
        String usualColumns,
        String query,
        String here,
        @Nullable Empty empty,
        @Nullable BulkAssignment bulk) {

    /** A column that can be chosen. */
    public record ColumnChoice(String key, String label, boolean chosen, boolean fixed) {}

    public static FrameMaking of(KnownList list, UriInfo uri, Columns columns) {
        return new FrameMaking(list, uri, columns);
    }

    /** Whether a column is shown. */
    public boolean shows(String key) {
        return headings.stream().anyMatch(heading -> heading.key().equals(key));
    }

    /** What the heading of a column says, for rows that stand as cards. */
    public String label(String key) {
        return headings.stream()
                .filter(heading -> heading.key().equals(key))
                .findFirst()
                .map(Heading::label)
                .orElse("");
    }

    public boolean isNumber(String key) {
        return headings.stream().anyMatch(heading -> heading.key().equals(key) && heading.number());
    }

    public boolean isFiltered() {
        return !chips.isEmpty();
    }
}
