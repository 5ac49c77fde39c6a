package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** The evidence, by account, with digests. */
final class EvidenceSection {

    static final String ANCHOR = "evidence";

    private EvidenceSection() {}

    static String anchor(String evidenceId) {
        return "evidence-" + evidenceId;
    }

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Evidence index", ANCHOR);
        document.prose()
                .note(
                        "Printed here: the records that a result or a ticket of the period rests on, and the first and last of"
                                + " each account. The attached " + EvidenceIndex.NAME + " also has one for each day. "
                                + (gathered.allEvidence()
                                        ? "The payloads of all of them are attached."
                                        : "Their payloads together are larger than a report carries: those that a result or a"
                                                + " ticket rests on are attached, the others stay in the store under their digests."));
        try (TableWriter table = document.table(
                Column.of("Record", 1.5f),
                Column.of("Source", 4),
                Column.of("Observed", 3.3f),
                Column.of("Chosen because", 2.7f),
                Column.of("SHA-256 of the payload", 6.6f))) {
            String[] account = {""};
            CsvFile.each(gathered.file(EvidenceIndex.NAME), row -> {
                if (row.get("printed").equals("true")) {
                    if (!account[0].equals(row.get("accountId"))) {
                        account[0] = row.get("accountId");
                        table.group("evidence-of-" + account[0], row.get("accountName"), account[0]);
                    }
                    record(table, row);
                }
            });
        }
    }

    private static void record(TableWriter table, CSVRecord row) {
        String refused = row.get("disposition").equals("ACCEPTED") ? "" : ", " + Words.plain(row.get("disposition"));
        String imported = row.get("importedBy").isEmpty() ? "" : ", imported by " + row.get("importedBy");
        table.row(
                Cell.anchor(row.get("evidenceId"), anchor(row.get("evidenceId"))),
                Cell.text(Words.source(row.get("source"))
                        + (row.get("region").isEmpty() ? "" : ", " + row.get("region"))
                        + imported
                        + refused),
                Cell.text(Times.second(Instant.parse(row.get("observedAt")))),
                Cell.muted(row.get("why").replace(" ", ", ")),
                Cell.mono(row.get("payloadSha256")));
    }
}
