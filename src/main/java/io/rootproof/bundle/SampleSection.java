package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** What auditors of the period picked, as it was answered then. */
final class SampleSection {

    static final String ANCHOR = "samples";

    private SampleSection() {}

    /** Nothing in a report that is of no audit period: it has no samples. */
    static void write(PdfDocument document, Gathered gathered) {
        Path file = gathered.file(SampleReader.SAMPLES);
        if (!Files.exists(file)) {
            return;
        }
        document.section("Samples", ANCHOR);
        boolean[] any = new boolean[1];
        CsvFile.each(file, row -> any[0] = true);
        if (!any[0]) {
            document.prose().paragraph("No sample of this audit period had been taken.");
            return;
        }
        document.prose()
                .note(
                        "Accounts and times that were picked, by name or by a seed that lets anybody repeat the draw. Each"
                                + " answer is frozen as it was known when the sample was taken; rule and records are in "
                                + SampleReader.SAMPLES + ".");
        try (TableWriter table = document.table(
                Column.of("No.", 1),
                Column.of("Account", 2.2f),
                Column.of("At", 3),
                Column.of("Result", 2.6f),
                Column.of("Known at, taken by", 3.4f),
                Column.of("How it was chosen", 4))) {
            CsvFile.each(file, row -> line(table, row));
        }
    }

    private static void line(TableWriter table, CSVRecord row) {
        String note = row.get("note");
        table.row(
                Cell.text(row.get("id")),
                Cell.mono(row.get("accountId")),
                Cell.text(Times.second(Instant.parse(row.get("at")))),
                Cell.badge(row.get("result")),
                Cell.text(Times.second(Instant.parse(row.get("knownAt"))) + ", " + row.get("takenBy")),
                Cell.text(note.isEmpty() ? row.get("choice") : row.get("choice") + "\n" + note));
    }
}
