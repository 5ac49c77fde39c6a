package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;

/** The calls that failed: the same failure of the same account is one line, however often it came back. */
final class FailureSection {

    private FailureSection() {}

    private record Failure(String subject, String call, String code, String message) {
        static Failure of(CSVRecord row) {
            return new Failure(
                    row.get("accountId").isEmpty() ? row.get("connection") : row.get("accountId"),
                    row.get("call") + (row.get("region").isEmpty() ? "" : ", " + row.get("region")),
                    row.get("code"),
                    row.get("message"));
        }
    }

    private record Seen(long times, String first, String last) {
        Seen and(Seen later) {
            return new Seen(times + later.times, first, later.last);
        }
    }

    static void write(PdfDocument document, Gathered gathered) {
        document.part("Calls that failed", "failures");
        document.prose()
                .note(
                        "That we could not look is evidence too. A failure that came back is one line here, and one line each"
                                + " time in " + RunReader.FAILURES + ".");
        Map<Failure, Seen> failures = new LinkedHashMap<>();
        CsvFile.each(
                gathered.file(RunReader.FAILURES),
                row -> failures.merge(Failure.of(row), new Seen(1, row.get("at"), row.get("at")), Seen::and));
        try (TableWriter table = document.table(
                Column.of("Account", 2.2f),
                Column.of("Call", 3),
                Column.of("Code", 2.4f),
                Column.ofNumbers("Times", 1.2f),
                Column.of("First", 2.9f),
                Column.of("Last", 2.9f),
                Column.of("Message", 6))) {
            failures.forEach((failure, seen) -> table.row(
                    Cell.text(failure.subject()),
                    Cell.text(failure.call()),
                    Cell.text(failure.code()),
                    Cell.number(seen.times()),
                    Cell.text(Times.second(Instant.parse(seen.first()))),
                    Cell.text(Times.second(Instant.parse(seen.last()))),
                    Cell.muted(failure.message())));
        }
    }
}
