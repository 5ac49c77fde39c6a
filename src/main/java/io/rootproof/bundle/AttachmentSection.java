package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;

/** The files inside the report, with digests. */
final class AttachmentSection {

    static final String ANCHOR = "attachments";

    private AttachmentSection() {}

    static void write(PdfDocument document, Gathered gathered) {
        document.section("Attached files", ANCHOR);
        document.prose()
                .paragraph(
                        "The tables of this report are printed from these files, which are inside it: a PDF reader lists"
                                + " them as attachments, and \"pdfdetach -saveall report.pdf\" writes them out. \"sha256sum\" then"
                                + " gives the digests below.");
        document.prose()
                .note(
                        "In the CSV files a text that a spreadsheet would run as a formula has an apostrophe in front. In the"
                                + " evidence, a payload's own digest is that of its exact bytes: the UTF-8 bytes of the member"
                                + " payload, or those that payloadBase64 stands for.");
        try (TableWriter table = document.table(
                Column.of("File", 3.6f),
                Column.of("What it holds", 5),
                Column.ofNumbers("Bytes", 1.8f),
                Column.of("SHA-256", 6))) {
            for (DataFile file : gathered.files()) {
                table.row(
                        Cell.text(file.name()),
                        Cell.text(file.description()),
                        Cell.number(file.size()),
                        Cell.mono(file.sha256()));
            }
        }
    }
}
