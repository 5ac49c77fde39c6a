package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;

/** What makes a report incomplete. */
final class OmissionSection {

    private OmissionSection() {}

    static void write(PdfDocument document, Omissions omissions) {
        document.part("What is missing", "missing");
        try (TableWriter table = document.table(Column.of("Could not be loaded or included", 1))) {
            omissions.listed().forEach(item -> table.row(Cell.text(item)));
        }
    }
}
