package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** Where the evidence of the period came from. */
final class ProvenanceSection {

    static final String ANCHOR = "provenance";

    private ProvenanceSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Where the evidence came from", ANCHOR);
        document.prose()
                .note("One line for each run or import, call and identity. Refused records are kept and never judged:"
                        + " misfiled, unreadable, or from the future.");
        try (TableWriter table = document.table(
                Column.of("Run or import", 2.2f),
                Column.of("Recorded from", 3),
                Column.of("Source and call", 4.4f),
                Column.of("Identity", 5),
                Column.ofNumbers("Accounts", 1.6f),
                Column.ofNumbers("Records", 1.5f),
                Column.ofNumbers("Refused", 1.5f))) {
            CsvFile.each(
                    gathered.file(ProvenanceReader.NAME),
                    row -> table.row(
                            Cell.text(origin(row)),
                            Cell.text(Times.second(Instant.parse(row.get("firstRecordedAt")))),
                            Cell.text(Words.source(row.get("source")) + ", " + row.get("operation")),
                            Cell.text(identity(row)),
                            Cell.number(Long.parseLong(row.get("accounts"))),
                            Cell.number(Long.parseLong(row.get("records"))),
                            Cell.number(Long.parseLong(row.get("refused")))));
        }
        RunSection.write(document, gathered);
    }

    private static String origin(CSVRecord row) {
        if (!row.get("importId").isEmpty()) {
            return "Import " + row.get("importId");
        }
        return row.get("runId").isEmpty() ? "\u2013" : "Run " + row.get("runId");
    }

    private static String identity(CSVRecord row) {
        return row.get("importedBy").isEmpty() ? row.get("caller") : "imported by " + row.get("importedBy");
    }
}
