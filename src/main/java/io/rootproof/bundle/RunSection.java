package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** The collection runs of the period: what they expected, what they got, and which calls failed. */
final class RunSection {

    private RunSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.part("Collection runs", "runs");
        try (TableWriter table = document.table(
                Column.of("Run", 1),
                Column.of("Started", 3),
                Column.of("Finished", 3),
                Column.of("Cause", 2.4f),
                Column.of("Status", 2),
                Column.ofNumbers("Accounts expected", 1.7f),
                Column.ofNumbers("Accounts got", 1.6f),
                Column.ofNumbers("New evidence", 1.7f),
                Column.ofNumbers("Failures", 1.5f))) {
            CsvFile.each(
                    gathered.file(RunReader.RUNS),
                    row -> table.row(
                            Cell.text(row.get("runId")),
                            Cell.text(second(row.get("startedAt"))),
                            Cell.text(second(row.get("finishedAt"))),
                            Cell.text(cause(row)),
                            Cell.text(Words.plain(row.get("status"))),
                            count(row.get("accountsExpected")),
                            count(row.get("accountsCollected")),
                            count(row.get("evidenceStored")),
                            count(row.get("failures"))));
        }
        FailureSection.write(document, gathered);
    }

    private static String cause(CSVRecord row) {
        String by = row.get("requestedBy");
        String only = row.get("accountId");
        return Words.plain(row.get("cause"))
                + (by.isEmpty() ? "" : ", " + by)
                + (only.isEmpty() ? "" : ", account " + only + " alone");
    }

    private static Cell count(String number) {
        return number.isEmpty() ? Cell.muted("\u2013") : Cell.number(Long.parseLong(number));
    }

    private static String second(String instant) {
        return instant.isEmpty() ? "not by then" : Times.second(Instant.parse(instant));
    }
}
