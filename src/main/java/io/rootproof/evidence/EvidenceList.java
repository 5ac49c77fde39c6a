package io.rootproof.evidence;

import io.rootproof.web.Words;
import io.rootproof.web.list.Column;
import io.rootproof.web.list.Columns;
import io.rootproof.web.list.CsvColumn;
import io.rootproof.web.list.KnownList;
import io.rootproof.web.list.ListExport;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** What the evidence list can show, on its page and in its export. */
final class EvidenceList {

    static final KnownList LIST = KnownList.of(
            "/evidence", "accountId", "source", "from", "to", "disposition", "runId", "importId", "sha256");

    static final Columns COLUMNS = Columns.of(
            Column.always("observed", () -> words().observed()),
            Column.usual("source", () -> words().source()),
            Column.usual("account", () -> words().account()),
            Column.usual("region", () -> words().region()),
            Column.usual("recorded", () -> words().recorded()),
            Column.extra("operation", () -> words().operation()),
            Column.extra("origin", () -> words().origin()),
            Column.extra("size", () -> words().size()).asNumber(),
            Column.usual("digest", () -> words().digest()));

    static final ListExport<EvidenceItem> EXPORT = new ListExport<>(
            LIST,
            "evidence",
            "exportedAt",
            COLUMNS,
            List.of(
                    new CsvColumn<>("observed", "id", EvidenceItem::id),
                    new CsvColumn<>("observed", "observedAt", EvidenceItem::observedAt),
                    new CsvColumn<>("recorded", "recordedAt", EvidenceItem::recordedAt),
                    new CsvColumn<>("source", "source", EvidenceItem::source),
                    new CsvColumn<>("source", "format", EvidenceItem::format),
                    new CsvColumn<>("source", "disposition", EvidenceItem::disposition),
                    new CsvColumn<>("source", "dispositionReason", EvidenceItem::dispositionReason),
                    new CsvColumn<>("account", "accountId", EvidenceItem::accountId),
                    new CsvColumn<>("region", "region", EvidenceItem::region),
                    new CsvColumn<>("region", "standard", EvidenceItem::standard),
                    new CsvColumn<>("operation", "operation", EvidenceItem::operation),
                    new CsvColumn<>("operation", "caller", EvidenceItem::caller),
                    new CsvColumn<>("origin", "runId", EvidenceItem::runId),
                    new CsvColumn<>("origin", "importId", EvidenceItem::importId),
                    new CsvColumn<>("origin", "importedBy", EvidenceItem::importedBy),
                    new CsvColumn<>("size", "payloadSize", EvidenceItem::payloadSize),
                    new CsvColumn<>("digest", "payloadSha256", EvidenceItem::payloadSha256)));

    @Produces
    @Singleton
    KnownList list() {
        return LIST;
    }

    private static EvidenceListMessages words() {
        return Words.of(EvidenceListMessages.class);
    }
}
