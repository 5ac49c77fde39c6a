package io.rootproof.transparency;

import io.rootproof.log.EntryKind;
import io.rootproof.web.ListMessages;
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

/** What the log can show, on its page and in its export. */
final class LogList {

    static final KnownList LIST = KnownList.of("/log", "subject", "actor", "kind", "from", "to");

    static final Columns COLUMNS = Columns.of(
            Column.always("index", () -> words().index()).asNumber(),
            Column.usual("time", () -> words().time()),
            Column.usual("kind", () -> words().kindLabel()),
            Column.usual("subject", () -> words().subject()),
            Column.usual("actor", () -> words().actor()),
            Column.usual("digest", () -> words().digest()));

    static final ListExport<EntryAnswer> EXPORT = new ListExport<>(
            LIST,
            "log",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("index", "index", EntryAnswer::index),
                    new CsvColumn<>("time", "at", EntryAnswer::at),
                    new CsvColumn<>("kind", "kind", EntryAnswer::kind),
                    new CsvColumn<>("kind", "record", EntryAnswer::record),
                    new CsvColumn<>("subject", "subject", EntryAnswer::subject),
                    new CsvColumn<>("actor", "actor", EntryAnswer::actor),
                    new CsvColumn<>("digest", "sha256", EntryAnswer::sha256),
                    new CsvColumn<>("digest", "leafHash", EntryAnswer::leafHash)));

    static Filter[] filters() {
        ListMessages shared = Words.of(ListMessages.class);
        return new Filter[] {
            Filter.search("subject", words().subjectFilter()),
            Filter.text("actor", words().actorFilter()),
            Filter.oneOf(
                    "kind",
                    words().kindLabel(),
                    Arrays.stream(EntryKind.values())
                            .map(kind -> Option.of(kind.wire(), words().kind(kind)))
                            .toList()),
            Filter.day("from", shared.from()),
            Filter.day("to", shared.before())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static LogMessages words() {
        return Words.of(LogMessages.class);
    }
}
