package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;

/** Time that did not pass. */
final class UnprovenSection {

    static final String ANCHOR = "unproven";

    private UnprovenSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Failed and unproven time", ANCHOR);
        document.prose().note("Time in scope, by account and cause. What is not listed here passed or does not count.");
        try (TableWriter table = document.table(
                Column.of("Account", 2.3f),
                Column.of("Name", 5),
                Column.of("Result", 2.4f),
                Column.of("Cause", 4),
                Column.ofNumbers("Time", 2))) {
            CsvFile.each(
                    gathered.file(AccountFiles.UNPROVEN),
                    row -> table.row(
                            Cell.link(row.get("accountId"), StatusSection.anchor(row.get("accountId"))),
                            Cell.text(row.get("name")),
                            Cell.badge(row.get("result")),
                            Cell.text(Words.reason(row.get("reason"))),
                            Cell.number(Times.length(Long.parseLong(row.get("seconds"))))));
        }
    }
}
