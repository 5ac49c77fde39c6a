package io.rootproof.web.list;

import io.rootproof.web.ListMessages;
import io.rootproof.web.PageLinks;
import io.rootproof.web.Words;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a {@link ListFrame} together, step by step; refuses what the list does not know before anything is read. */
public final class FrameMaking {

    private final KnownList list;
    private final UrlQuery query;
    private final Columns columns;
    private final Set<String> chosen;
    private List<Filter> filters = List.of();
    private String sort = "";
    private @Nullable String order;
    private String export = "";
    private @Nullable Empty nothingYet;
    private @Nullable Empty allWell;
    private @Nullable BulkAssignment bulk;

    /**
     * @throws io.rootproof.web.ProblemException 400 for a parameter or a column that there is not
     */
    FrameMaking(KnownList list, UriInfo uri, Columns columns) {
        list.refuseUnknown(uri);
        this.list = list;
        this.query = UrlQuery.of(uri);
        this.columns = columns;
        this.chosen = columns.chosen(query);
    }

    public FrameMaking filters(Filter... wanted) {
        filters = List.of(wanted).stream().map(filter -> filter.in(query)).toList();
        return this;
    }

    /**
     * @param now the order in force, as it stands in {@code sort=}
     */
    public FrameMaking sorted(String now) {
        sort = now;
        return this;
    }

    /** The list has one order: the newest first. */
    public FrameMaking newestFirst() {
        return ordered(Words.of(ListMessages.class).newestFirst());
    }

    /** The order in force, as a sentence, where no heading stands for it. */
    public FrameMaking ordered(String sentence) {
        order = sentence;
        return this;
    }

    /**
     * @param path where the same view is answered as CSV
     */
    public FrameMaking export(String path) {
        export = query.without(KnownList.PLACE).at(path);
        return this;
    }

    /** What to say where there is nothing at all. */
    public FrameMaking nothingYet(Empty said) {
        nothingYet = said;
        return this;
    }

    /** What to say where this view is empty and that is good; null where it is not known to be. */
    public FrameMaking allWell(@Nullable Empty said) {
        allWell = said;
        return this;
    }

    /** Null for who may not. */
    public FrameMaking bulk(@Nullable BulkAssignment wanted) {
        bulk = wanted;
        return this;
    }

    /** Whether only these filters are set, to these values, such as {@code result=FAILED}. */
    public boolean asksOnly(List<String> alike) {
        List<String> given = filters.stream()
                .flatMap(filter -> filter.values().stream().map(value -> filter.name() + "=" + value))
                .toList();
        return !given.isEmpty() && alike.containsAll(given);
    }

    public ListFrame make(String caption, PageLinks paging, boolean isEmpty) {
        String path = list.path();
        List<String> names = filters.stream().map(Filter::name).toList();
        List<String> columnNames = new ArrayList<>(KnownList.PLACE);
        columnNames.add(Columns.PARAMETER);
        return new ListFrame(
                path,
                caption,
                filters,
                Chip.of(filters, query, path),
                columns.all().stream()
                        .filter(column -> chosen.contains(column.key()))
                        .map(column -> Heading.of(column, sort, query, path))
                        .toList(),
                columns.all().stream().map(this::choice).toList(),
                query.without(names).without(KnownList.PLACE).parts(),
                query.without(columnNames).parts(),
                order,
                paging,
                export,
                query.without(names).without(KnownList.PLACE).at(path),
                query.without(columnNames).at(path),
                query.without(KnownList.PLACE).text(),
                query.at(path),
                isEmpty ? why(names) : null,
                bulk);
    }

    private ListFrame.ColumnChoice choice(Column column) {
        return new ListFrame.ColumnChoice(
                column.key(),
                column.label().get(),
                chosen.contains(column.key()),
                column.shown() == Column.Shown.ALWAYS);
    }

    private Empty why(List<String> names) {
        boolean filtered = filters.stream().anyMatch(Filter::isGiven);
        if (allWell != null) {
            return allWell;
        }
        if (!filtered && nothingYet != null) {
            return nothingYet;
        }
        ListMessages words = Words.of(ListMessages.class);
        return Empty.nothing(
                words.noMatch(),
                words.noMatchDetail(),
                query.without(names).without(KnownList.PLACE).at(list.path()),
                words.clear());
    }
}
