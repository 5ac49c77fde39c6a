package io.rootproof.bundle;

import io.rootproof.bundle.pdf.DocumentIdentity;
import io.rootproof.bundle.pdf.PdfDocument;
import java.io.OutputStream;

/** Prints what was gathered, from front to back. */
final class ReportWriter {

    private ReportWriter() {}

    /** Writes the report and closes the stream. */
    static void write(Gathered gathered, OutputStream out, Progress progress) {
        try (PdfDocument document = new PdfDocument(out, identity(gathered.period()))) {
            CoverPage.write(document, gathered);
            progress.at(62, "Printing the inventory");
            InventorySection.write(document, gathered);
            progress.at(68, "Printing results over time");
            StatusSection.write(document, gathered);
            progress.at(80, "Printing tickets");
            UnprovenSection.write(document, gathered);
            TicketSection.write(document, gathered);
            ControlCardPdf.sections(document, gathered.card());
            progress.at(85, "Printing provenance and evidence");
            ProvenanceSection.write(document, gathered);
            EvidenceSection.write(document, gathered);
            AttachmentSection.write(document, gathered);
            progress.at(95, "Attaching the data");
            gathered.files().forEach(file -> document.attach(file.attachment()));
        }
    }

    private static DocumentIdentity identity(ReportPeriod period) {
        String days = Times.day(period.from()) + " to " + Times.day(period.to());
        return new DocumentIdentity(
                "Root user access keys, evidence report " + days,
                "Evidence that no AWS root user had an access key, for each account and all time of the period",
                "Root user access keys \u00b7 evidence report \u00b7 " + days,
                "UNSEALED: not signed, not timestamped \u00b7 as known at " + Times.minute(period.knownAt()),
                period.knownAt());
    }
}
