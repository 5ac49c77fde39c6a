package io.rootproof.bundle;

import io.rootproof.assessment.Result;
import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.Mark;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The results of each account over time. */
final class StatusSection {

    static final String ANCHOR = "status";

    private final Gathered gathered;
    private final TableWriter table;

    private StatusSection(Gathered gathered, TableWriter table) {
        this.gathered = gathered;
        this.table = table;
    }

    static String anchor(String accountId) {
        return "account-" + accountId;
    }

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Results over time, by account", ANCHOR);
        document.prose()
                .note(
                        "Times are UTC, the end is exclusive. The evidence is the record that the result began with; while it"
                                + " held, newer evidence said the same. Each cell of a strip is a day and shows its worst result in"
                                + " scope, failed days with a diagonal.");
        try (TableWriter table = document.table(
                Column.of("From", 3),
                Column.of("To", 3),
                Column.ofNumbers("Length", 1.8f),
                Column.of("Result", 2.7f),
                Column.of("Why", 5),
                Column.of("Evidence", 1.6f))) {
            StatusSection section = new StatusSection(gathered, table);
            StatusRows.eachAccount(gathered.file(AccountFiles.STATUS), section::print);
        }
    }

    /** The heat strip stands above the rows of its account. */
    private void print(List<CSVRecord> account) {
        CSVRecord first = account.getFirst();
        table.group(anchor(first.get("accountId")), first.get("name"), first.get("accountId"));
        table.strip(new Cell.Strip(days(account)));
        account.forEach(this::row);
    }

    private List<Mark> days(List<CSVRecord> account) {
        List<Mark> days = new ArrayList<>(Collections.nCopies(gathered.period().days(), Mark.NONE));
        for (CSVRecord row : account) {
            if (row.get("inScope").equals("true")) {
                Mark mark = Days.mark(Result.valueOf(row.get("result")));
                Days.mark(days, gathered.period(), Instant.parse(row.get("from")), Instant.parse(row.get("to")), mark);
            }
        }
        return days;
    }

    private void row(CSVRecord row) {
        String why = Words.reason(row.get("reason"))
                + (row.get("conflicting").equals("true") ? "; sources disagree" : "")
                + (row.get("inScope").equals("true") ? "" : "; out of scope");
        table.row(
                Cell.text(Times.second(Instant.parse(row.get("from")))),
                Cell.text(Times.second(Instant.parse(row.get("to")))),
                Cell.number(Times.length(Long.parseLong(row.get("seconds")))),
                Cell.badge(row.get("result")),
                Cell.text(why),
                gathered.evidence(row.get("evidenceId")));
    }
}
