package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/** The tickets that were open in the period, what closed them, and what was done. */
final class TicketSection {

    static final String ANCHOR = "tickets";

    private TicketSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Tickets", ANCHOR);
        document.prose()
                .note(
                        "Every ticket that was open at any time of the period. Only later evidence verifies a ticket; it is"
                                + " named here, and is among the attached evidence.");
        try (TableWriter table = document.table(
                Column.of("No.", 1),
                Column.of("Kind", 2),
                Column.of("Account", 2.4f),
                Column.of("Owner", 1.8f),
                Column.of("Opened", 3.1f),
                Column.of("Due", 3.1f),
                Column.of("At the end of the period", 2.4f),
                Column.of("Closed", 3.1f))) {
            CsvFile.each(gathered.file(TicketReader.TICKETS), row -> ticket(table, row));
        }
        TicketEvidenceSection.write(document, gathered);
        document.part("What was done", "ticket-events");
        try (TableWriter table = document.table(
                Column.of("At", 3),
                Column.of("By", 2),
                Column.of("Event", 2.2f),
                Column.of("State after it", 2.6f),
                Column.of("Text", 8))) {
            String[] number = {""};
            CsvFile.each(gathered.file(TicketReader.EVENTS), row -> {
                if (!number[0].equals(row.get("number"))) {
                    number[0] = row.get("number");
                    table.group(anchor(number[0]), "Ticket " + number[0], "");
                }
                table.row(
                        Cell.text(Times.second(Instant.parse(row.get("at")))),
                        Cell.text(row.get("actor")),
                        Cell.text(Words.plain(row.get("event"))),
                        Cell.text(Words.plain(row.get("state"))),
                        Cell.text(row.get("text")));
            });
        }
    }

    static String anchor(String number) {
        return "ticket-" + number;
    }

    private static void ticket(TableWriter table, CSVRecord row) {
        table.row(
                Cell.link(row.get("number"), anchor(row.get("number"))),
                Cell.text(Words.plain(row.get("kind"))),
                Cell.link(row.get("accountId"), StatusSection.anchor(row.get("accountId"))),
                Cell.text(row.get("owner").isEmpty() ? "nobody" : row.get("owner")),
                Cell.text(second(row.get("openedAt"))),
                Cell.text(second(row.get("dueAt"))),
                Cell.text(Words.plain(row.get("stateAtEnd"))),
                Cell.text(row.get("closedAt").isEmpty() ? "no" : second(row.get("closedAt"))));
    }

    private static String second(String instant) {
        return instant.isEmpty() ? "\u2013" : Times.second(Instant.parse(instant));
    }
}
