package io.rootproof.web.list;

import io.rootproof.web.CsvExport;
import io.rootproof.web.ListAnswer;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A view of a list as CSV. When it was made and which view it is stand in the file: its last two cells in every row, so
 * that spreadsheets and parsers need to know nothing of them, and its name, so that a file without rows says it, too.
 *
 * @param list the list on whose page the export is offered
 * @param name what the file's name begins with
 * @param stamp header of the cell that says when the file was made; the one after it is {@code view}
 */
public record ListExport<T>(KnownList list, String name, String stamp, Columns columns, List<CsvColumn<T>> cells) {

    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private static final int LONGEST_NAME = 120;

    /** Gives the rows, one by one; called while the file is sent, so it opens its own transactions. */
    @FunctionalInterface
    public interface Source<T> {
        void each(Consumer<T> row);

        /**
         * Rows in slices, each read by itself.
         *
         * @param next the slice after a cursor; null is the beginning
         */
        static <T> Source<T> slices(Function<@Nullable String, ListAnswer<T>> next) {
            return row -> {
                @Nullable String after = null;
                do {
                    ListAnswer<T> some = next.apply(after);
                    some.items().forEach(row);
                    after = some.next();
                } while (after != null);
            };
        }
    }

    /**
     * The file, written as it is sent. Without {@code columns=} it has all of them.
     *
     * @throws io.rootproof.web.ProblemException 400 for what the list does not know, before anything is sent
     */
    public Response answer(UriInfo uri, Instant now, Source<T> rows) {
        list.refuseUnknown(uri);
        UrlQuery query = UrlQuery.of(uri).without(KnownList.PLACE);
        Set<String> chosen = columns.chosen(query);
        List<CsvColumn<T>> wanted = query.has(Columns.PARAMETER)
                ? cells.stream().filter(cell -> chosen.contains(cell.column())).toList()
                : cells;
        List<String> header = Stream.concat(wanted.stream().map(CsvColumn::header), Stream.of(stamp, "view"))
                .toList();
        String view = query.at(list.path());
        return CsvExport.answer(
                fileName(query, now), header, out -> rows.each(row -> out.add(line(wanted, row, now, view))));
    }

    private static <T> @Nullable Object[] line(List<CsvColumn<T>> wanted, T row, Instant now, String view) {
        List<@Nullable Object> line = new ArrayList<>();
        wanted.forEach(cell -> line.add(cell.value().apply(row)));
        line.add(now);
        line.add(view);
        return line.toArray();
    }

    /** Such as {@code accounts-result-FAILED-20260303T100000Z}. */
    private String fileName(UrlQuery query, Instant now) {
        String filter = query.without(List.of(Columns.PARAMETER, "sort", "size")).parts().stream()
                .map(part -> "-" + part.name() + "-" + part.value())
                .collect(Collectors.joining())
                .replaceAll("[^A-Za-z0-9]+", "-");
        String start = name + filter;
        return (start.length() > LONGEST_NAME ? start.substring(0, LONGEST_NAME) : start) + "-" + IN_NAMES.format(now);
    }
}
