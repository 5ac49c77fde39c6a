package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** The evidence that opened, refuted or closed each ticket. */
final class TicketEvidenceSection {

    private TicketEvidenceSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.part("What the tickets rest on", "ticket-evidence");
        try (TableWriter table = document.table(
                Column.of("Ticket", 1.2f),
                Column.of("The record", 2),
                Column.of("Record", 1.5f),
                Column.of("Source", 5),
                Column.of("What it says", 3),
                Column.of("Observed", 3))) {
            CsvFile.each(
                    gathered.file(TicketReader.EVIDENCE),
                    row -> table.row(
                            Cell.link(row.get("number"), TicketSection.anchor(row.get("number"))),
                            Cell.text(role(row.get("role"))),
                            gathered.evidence(row.get("evidenceId")),
                            Cell.text(source(row)),
                            Cell.text(Words.plain(row.get("keyState"))),
                            Cell.text(Times.second(Instant.parse(row.get("observedAt"))))));
        }
    }

    private static String role(String role) {
        return switch (role) {
            case "OPENING" -> "opened it";
            case "REFUTING" -> "refuted a claim";
            case "CLOSING" -> "closed it";
            default -> Words.plain(role);
        };
    }

    private static String source(CSVRecord row) {
        return Words.source(row.get("source"))
                + (row.get("region").isEmpty() ? "" : ", " + row.get("region"))
                + (row.get("standard").isEmpty() ? "" : ", " + row.get("standard"))
                + (row.get("imported").equals("true") ? ", imported" : "");
    }
}
