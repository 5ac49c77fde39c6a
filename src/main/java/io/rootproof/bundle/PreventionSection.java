package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;

/** What kept root users from making access keys at the end of the period; beside the results, and no part of them. */
final class PreventionSection {

    static final String ANCHOR = "prevention";

    private PreventionSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Prevention", ANCHOR);
        Path file = gathered.file(PreventionReader.PREVENTION);
        Map<String, Integer> accounts = new TreeMap<>();
        Map<String, CSVRecord> connections = new TreeMap<>();
        CsvFile.each(file, row -> {
            if (row.get("to").isEmpty()) {
                accounts.merge(row.get("state"), 1, Integer::sum);
                connections.putIfAbsent(row.get("connection"), row);
            }
        });
        if (accounts.isEmpty()) {
            document.prose()
                    .paragraph(
                            "Nothing was read of what keeps root users from making access keys. No result needs it.");
            return;
        }
        document.prose()
                .note(
                        "Service control policies and features of centralised root access, as read from AWS Organizations. They"
                                + " prevent and prove nothing: no result of this report rests on them. Policies never bind the"
                                + " management account. How each account was bound, by which policies, is in "
                                + PreventionReader.PREVENTION + ".");
        try (TableWriter table = document.table(Column.of("At the end of the period", 9), Column.of("Accounts", 2))) {
            accounts.forEach((state, count) -> table.row(Cell.text(words(state)), Cell.text(count.toString())));
        }
        try (TableWriter table = document.table(
                Column.of("Organisation", 3),
                Column.of("RootCredentialsManagement", 3),
                Column.of("RootSessions", 3),
                Column.of("Policies last read", 3))) {
            connections.forEach((name, row) -> table.row(
                    Cell.text(name),
                    Cell.text(Words.plain(row.get("rootCredentialsManagement"))),
                    Cell.text(Words.plain(row.get("rootSessions"))),
                    Cell.text(
                            row.get("lastReadAt").isEmpty()
                                    ? "never as a whole"
                                    : Times.minute(Instant.parse(row.get("lastReadAt"))))));
        }
    }

    private static String words(String state) {
        return switch (state) {
            case "BOUND" -> "A policy denies the root user to make an access key";
            case "NOT_BOUND" -> "No policy denies it";
            case "NOT_JUDGED" -> "None denies it for sure, and at least one cannot be judged";
            case "MANAGEMENT" -> "Management account: policies never bind it";
            default -> Words.plain(state);
        };
    }
}
