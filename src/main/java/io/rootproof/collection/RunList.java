package io.rootproof.collection;

import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;

/** What the list of runs can show, on its page and in its export. */
final class RunList {

    static final KnownList LIST = KnownList.of("/collection-runs", "status", "cause", "from", "to");

    static final Columns COLUMNS = Columns.of(
            Column.always("run", () -> words().run()),
            Column.usual("begun", () -> words().begun()),
            Column.usual("by", () -> words().by()),
            Column.usual("status", () -> words().status()),
            Column.usual("accounts", () -> words().accounts()).asNumber(),
            Column.usual("stored", () -> words().stored()).asNumber(),
            Column.usual("unchanged", () -> words().unchanged()).asNumber(),
            Column.usual("failures", () -> words().failures()).asNumber(),
            Column.usual("took", () -> words().took()));

    static final ListExport<RunItem> EXPORT = new ListExport<>(
            LIST,
            "collection-runs",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("run", "id", RunItem::id),
                    new CsvColumn<>("begun", "startedAt", RunItem::startedAt),
                    new CsvColumn<>("took", "finishedAt", RunItem::finishedAt),
                    new CsvColumn<>("by", "cause", RunItem::cause),
                    new CsvColumn<>("by", "requestedBy", RunItem::requestedBy),
                    new CsvColumn<>("by", "accountId", RunItem::accountId),
                    new CsvColumn<>("status", "status", RunItem::status),
                    new CsvColumn<>("accounts", "accountsExpected", RunItem::accountsExpected),
                    new CsvColumn<>("accounts", "accountsCollected", RunItem::accountsCollected),
                    new CsvColumn<>("stored", "evidenceStored", RunItem::evidenceStored),
                    new CsvColumn<>("unchanged", "evidenceUnchanged", RunItem::evidenceUnchanged),
                    new CsvColumn<>("failures", "failures", RunItem::failuresTotal)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.oneOf(
                    "status",
                    words().status(),
                    Arrays.stream(RunStatus.values())
                            .map(status -> Option.of(
                                    status.name(),
                                    Words.of(CollectionMessages.class).status(status)))
                            .toList()),
            Filter.oneOf(
                    "cause",
                    words().cause(),
                    Arrays.stream(RunCause.values())
                            .map(cause -> Option.of(
                                    cause.name(),
                                    Words.of(CollectionMessages.class).cause(cause)))
                            .toList()),
            Filter.day("from", words().from()),
            Filter.day("to", words().before())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static RunListMessages words() {
        return Words.of(RunListMessages.class);
    }
}
