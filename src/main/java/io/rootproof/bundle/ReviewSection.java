package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** The reviews of the control: who signed for what, and which were late or not held at all. */
final class ReviewSection {

    static final String ANCHOR = "reviews";

    private ReviewSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        Path file = gathered.file(ReviewReader.REVIEWS);
        document.section("Reviews", ANCHOR);
        document.prose()
                .note(
                        "A review is a statement by a named person of what was looked at, signed in the program. What each"
                                + " looked at is in " + ReviewReader.REVIEWS
                                + ", as it was shown to the person who signed.");
        int[] lines = new int[2];
        CsvFile.each(file, row -> lines[isSigned(row) ? 0 : 1]++);
        if (lines[0] == 0) {
            document.prose().paragraph("No review was signed in the period.");
        }
        if (lines[0] + lines[1] == 0) {
            return;
        }
        try (TableWriter table = document.table(
                Column.of("No.", 0.9f),
                Column.of("Kind", 2),
                Column.of("Looked at", 3.2f),
                Column.of("Due", 3),
                Column.of("Signed", 3),
                Column.of("By", 1.6f),
                Column.of("Statement and findings", 7))) {
            CsvFile.each(file, row -> line(table, row));
        }
    }

    static boolean isSigned(CSVRecord row) {
        return !row.get("id").isEmpty();
    }

    private static void line(TableWriter table, CSVRecord row) {
        boolean signed = isSigned(row);
        table.row(
                signed ? Cell.text(row.get("id")) : Cell.muted("\u2013"),
                Cell.text(Words.plain(row.get("kind"))),
                Cell.text(minute(row.get("looked_from"))
                        + (signed ? " to " + minute(row.get("looked_to")) : " and after")),
                Cell.text(minute(row.get("due_at"))),
                Cell.text(signed ? minute(row.get("signed_at")) + late(row) : "NOT SIGNED by the end of the period"),
                Cell.text(row.get("signed_by")),
                Cell.text(said(row)));
    }

    private static String late(CSVRecord row) {
        return Instant.parse(row.get("signed_at")).isAfter(Instant.parse(row.get("due_at"))) ? ", late" : "";
    }

    private static String said(CSVRecord row) {
        String findings = row.get("findings");
        return row.get("statement") + (findings.isEmpty() ? "" : "\nFindings: " + findings);
    }

    private static String minute(String instant) {
        return Times.minute(Instant.parse(instant));
    }
}
