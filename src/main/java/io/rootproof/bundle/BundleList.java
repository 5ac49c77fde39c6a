package io.rootproof.bundle;

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

/** What the list of bundles can show, on its page and in its export. */
final class BundleList {

    static final KnownList LIST = KnownList.of("/bundles", "status", "by", "auditPeriodId");

    static final Columns COLUMNS = Columns.of(
            Column.always("report", () -> words().report()),
            Column.usual("period", () -> words().period()),
            Column.usual("audit", () -> words().auditPeriod()),
            Column.usual("status", () -> words().status()),
            Column.usual("ordered", () -> words().ordered()),
            Column.usual("by", () -> words().by()),
            Column.extra("size", () -> words().size()).asNumber(),
            Column.usual("digest", () -> words().digest()),
            Column.usual("download", () -> words().download()));

    static final ListExport<Bundle> EXPORT = new ListExport<>(
            LIST,
            "bundles",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("report", "id", bundle -> bundle.id),
                    new CsvColumn<>("period", "from", bundle -> bundle.from),
                    new CsvColumn<>("period", "to", bundle -> bundle.to),
                    new CsvColumn<>("audit", "auditPeriodId", bundle -> bundle.auditPeriodId),
                    new CsvColumn<>("audit", "auditPeriod", bundle -> bundle.auditPeriodName),
                    new CsvColumn<>("audit", "cause", bundle -> bundle.cause),
                    new CsvColumn<>("status", "status", bundle -> bundle.status),
                    new CsvColumn<>("status", "complete", bundle -> bundle.complete),
                    new CsvColumn<>("ordered", "requestedAt", bundle -> bundle.requestedAt),
                    new CsvColumn<>("ordered", "finishedAt", bundle -> bundle.finishedAt),
                    new CsvColumn<>("by", "requestedBy", bundle -> bundle.requestedBy),
                    new CsvColumn<>("size", "bytes", bundle -> bundle.sizeBytes),
                    new CsvColumn<>("digest", "sha256", bundle -> bundle.sha256)));

    static Filter[] filters() {
        return new Filter[] {
            Filter.oneOf(
                    "status",
                    words().status(),
                    Arrays.stream(BundleStatus.values())
                            .map(status -> Option.of(status.name(), status.label()))
                            .toList()),
            Filter.text("by", words().orderedBy()),
            Filter.byLink("auditPeriodId", words().auditPeriod())
        };
    }

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static BundleListMessages words() {
        return Words.of(BundleListMessages.class);
    }
}
