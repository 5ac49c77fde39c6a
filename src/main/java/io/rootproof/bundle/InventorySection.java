package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;

/** Every account of the population. */
final class InventorySection {

    static final String ANCHOR = "inventory";

    private InventorySection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Account inventory", ANCHOR);
        document.prose()
                .note("Every account known by the end of the period, as it was then; those without evidence too. Each"
                        + " leads to its results over time. Proven: passed time of the account's time that counts.");
        try (TableWriter table = document.table(
                Column.of("Account", 2.3f),
                Column.of("Name", 4),
                Column.of("Organizational unit", 4),
                Column.of("Lifecycle", 2),
                Column.of("Scope", 1.5f),
                Column.of("Result at the end", 2.9f),
                Column.ofNumbers("Proven", 1.6f))) {
            CsvFile.each(gathered.file(AccountFiles.ACCOUNTS), account -> {
                String result = account.get("resultAtEnd");
                table.row(
                        Cell.link(account.get("accountId"), StatusSection.anchor(account.get("accountId"))),
                        Cell.text(account.get("name")
                                + (account.get("management").equals("true") ? " (management)" : "")
                                + excepted(result, account.get("exceptedUntil"))),
                        Cell.muted(unit(account.get("organizationalUnit"), account.get("inInventory"))),
                        Cell.text(Words.plain(account.get("lifecycle"))),
                        Cell.text(account.get("inScope").equals("true") ? "in" : "out"),
                        result.isEmpty() ? Cell.muted("none") : Cell.badge(result),
                        Cell.number(Words.percent(account.get("coverage"))));
            });
        }
    }

    /** Beside the result, which it does not change. */
    private static String excepted(String result, String until) {
        return result.equals("FAILED") && !until.isEmpty()
                ? " (failed, excepted until " + Times.minute(Instant.parse(until)) + ")"
                : "";
    }

    private static String unit(String unit, String listed) {
        return listed.equals("true") ? unit : unit + (unit.isEmpty() ? "" : ", ") + "not in any inventory";
    }
}
