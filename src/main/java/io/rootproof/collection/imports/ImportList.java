package io.rootproof.collection.imports;

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

/** What the list of imported files can show, on its page and in its export. */
final class ImportList {

    static final KnownList LIST = KnownList.of("/collection-runs/imported-files", "kind", "by", "from", "to", "q");

    static final Columns COLUMNS = Columns.of(
            Column.always("import", () -> words().number()),
            Column.usual("when", () -> words().when()),
            Column.usual("by", () -> words().by()),
            Column.usual("kind", () -> words().kind()),
            Column.usual("file", () -> words().file()),
            Column.extra("size", () -> words().size()).asNumber(),
            Column.usual("stored", () -> words().stored()).asNumber(),
            Column.usual("unchanged", () -> words().unchanged()).asNumber(),
            Column.usual("ignored", () -> words().ignored()).asNumber(),
            Column.usual("rejected", () -> words().rejected()).asNumber());

    static final ListExport<EvidenceImport> EXPORT = new ListExport<>(
            LIST,
            "imported-files",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("import", "id", done -> done.id),
                    new CsvColumn<>("when", "importedAt", done -> done.importedAt),
                    new CsvColumn<>("by", "importedBy", done -> done.importedBy),
                    new CsvColumn<>("kind", "kind", done -> done.kind.wire()),
                    new CsvColumn<>("file", "fileName", done -> done.fileName),
                    new CsvColumn<>("file", "sha256", done -> done.sha256),
                    new CsvColumn<>("size", "bytes", done -> done.sizeBytes),
                    new CsvColumn<>("stored", "evidenceStored", done -> done.evidenceStored),
                    new CsvColumn<>("unchanged", "evidenceUnchanged", done -> done.evidenceUnchanged),
                    new CsvColumn<>("ignored", "ignored", done -> done.ignoredCount),
                    new CsvColumn<>("rejected", "rejected", done -> done.rejectedCount)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.search("q", words().search()),
            Filter.oneOf(
                    "kind",
                    words().kind(),
                    Arrays.stream(ImportKind.values())
                            .map(kind -> Option.of(kind.wire(), kind.label()))
                            .toList()),
            Filter.text("by", words().by()),
            Filter.day("from", words().from()),
            Filter.day("to", words().before())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static ImportListMessages words() {
        return Words.of(ImportListMessages.class);
    }
}
