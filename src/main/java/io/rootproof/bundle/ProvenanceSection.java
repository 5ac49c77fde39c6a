package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the evidence of the period came from. */
final class ProvenanceSection {

    static final String ANCHOR = "provenance";

    private ProvenanceSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Where the evidence came from", ANCHOR);
        document.prose()
                .note(
                        "One line for each source and call, or import. Refused records are kept and never judged: misfiled,"
                                + " unreadable, or from the future. Each record names its own identity and run; "
                                + ProvenanceReader.NAME + " has a line for each run.");
        Map<Origin, Origin.Sum> sums = new LinkedHashMap<>();
        ProvenanceLine.each(
                gathered.file(ProvenanceReader.NAME),
                line -> sums.computeIfAbsent(Origin.of(line), origin -> new Origin.Sum())
                        .add(line));
        try (TableWriter table = document.table(
                Column.of("Source", 3),
                Column.of("Call", 3.6f),
                Column.of("Identity", 4.6f),
                Column.of("First recorded", 2.9f),
                Column.of("Last recorded", 2.9f),
                Column.ofNumbers("Runs", 1.2f),
                Column.ofNumbers("Records", 1.7f),
                Column.ofNumbers("Refused", 1.7f))) {
            sums.forEach((origin, sum) -> table.row(
                    Cell.text(Words.source(origin.source())),
                    Cell.text(origin.operation()),
                    Cell.text(origin.by(sum)),
                    Cell.text(sum.first()),
                    Cell.text(sum.last()),
                    Cell.number(sum.runs()),
                    Cell.number(sum.records()),
                    Cell.number(sum.refused())));
        }
        RunSection.write(document, gathered);
    }
}
