package io.rootproof.bundle;

import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.TableWriter;

/** The files of the bundle, with digests. */
final class AttachmentSection {

    static final String ANCHOR = "attachments";

    private AttachmentSection() {}

    static void write(PdfDocument document, Report report) {
        document.section("Files and their digests", ANCHOR);
        document.prose()
                .paragraph(
                        "The tables of this report are printed from these files, which are inside it: a PDF reader lists"
                                + " them as attachments, and \"pdfdetach -saveall report.pdf\" writes them out. The bundle"
                                + " beside the report holds them too. \"sha256sum\" gives the digests below.");
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
            for (DataFile file : report.files()) {
                table.row(
                        Cell.text(file.name()),
                        Cell.text(file.description() + (file.attached() ? "" : whyNot(file) + where(file))),
                        Cell.number(file.size()),
                        Cell.mono(file.sha256()));
            }
        }
    }

    private static String whyNot(DataFile file) {
        boolean ofTicket = file.name().startsWith(TicketFileReader.FOLDER);
        return ofTicket ? ". Not in this report: " : ". Too large for this report: ";
    }

    private static String where(DataFile file) {
        return file.part() == 1 ? "in the bundle only" : "in part " + file.part() + " of the bundle only";
    }
}
