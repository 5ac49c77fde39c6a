package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** The exceptions of the period: who asked, who decided, what was accepted, and how each ended. */
final class ExceptionSection {

    static final String ANCHOR = "exceptions";

    private ExceptionSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Exceptions", ANCHOR);
        boolean[] any = new boolean[1];
        CsvFile.each(gathered.file(ExceptionReader.EXCEPTIONS), row -> any[0] = true);
        if (!any[0]) {
            document.prose()
                    .paragraph(
                            "None in this period: no exception was asked for, in force or ended. Every failure above was"
                                    + " to be fixed within its time.");
            return;
        }
        document.prose()
                .note(
                        "Every exception that was asked for, in force or ended in the period. An exception changes no result:"
                                + " its account stays failed, and its ticket's clock stands still meanwhile. Who asks cannot decide."
                                + " The digest is that of the keys as they were when it was approved, else asked for; worse keys"
                                + " end it.");
        try (TableWriter table = document.table(Column.of("What", 2.6f), Column.of("As recorded", 10))) {
            CsvFile.each(gathered.file(ExceptionReader.EXCEPTIONS), row -> exception(table, row));
        }
    }

    private static void exception(TableWriter table, CSVRecord row) {
        table.group("exception-" + row.get("id"), "Exception " + row.get("id"), row.get("accountId"));
        table.row(Cell.muted("State"), Cell.text(Words.plain(row.get("state"))));
        table.row(Cell.muted("Account"), Cell.link(row.get("accountId"), StatusSection.anchor(row.get("accountId"))));
        table.row(Cell.muted("Asked for"), Cell.text(second(row.get("requestedAt")) + " by " + row.get("requestedBy")));
        table.row(
                Cell.muted("For"),
                Cell.text(second(row.get("startsAt")) + " to " + second(row.get("expiresAt")) + " (exclusive)"));
        table.row(Cell.muted("Task"), Cell.text(row.get("justification")));
        table.row(Cell.muted("Why no role can"), Cell.text(row.get("whyNoRole")));
        table.row(Cell.muted("Compensating"), Cell.text(row.get("compensatingControls")));
        table.row(
                Cell.muted("Decided"),
                row.get("decidedAt").isEmpty()
                        ? Cell.muted("not decided")
                        : Cell.text(second(row.get("decidedAt")) + " by " + row.get("decidedBy") + ": "
                                + row.get("decisionReason")));
        table.row(Cell.muted("Digest of the keys"), Cell.mono(row.get("stateDigest")));
        table.row(
                Cell.muted("Ended"),
                row.get("endedAt").isEmpty()
                        ? Cell.muted("not ended")
                        : Cell.text(second(row.get("endedAt")) + " by " + row.get("endedBy") + ": "
                                + row.get("endReason")));
    }

    private static String second(String instant) {
        return Times.second(Instant.parse(instant));
    }
}
