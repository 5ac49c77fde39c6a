package io.rootproof.bundle;

import io.rootproof.bundle.pdf.DocumentIdentity;
import io.rootproof.bundle.pdf.PdfDocument;
import java.io.OutputStream;

/** Prints what was gathered, from front to back. */
final class ReportWriter {

    private ReportWriter() {}

    /** Writes the report and closes the stream. */
    static void write(Report report, OutputStream out, Progress progress) {
        Gathered gathered = report.gathered();
        try (PdfDocument document = new PdfDocument(out, identity(gathered.period(), report.seal()))) {
            CoverPage.write(document, report);
            progress.at(62, "Printing the inventory");
            InventorySection.write(document, gathered);
            progress.at(68, "Printing results over time");
            StatusSection.write(document, gathered);
            progress.at(80, "Printing tickets");
            UnprovenSection.write(document, gathered);
            TicketSection.write(document, gathered);
            ExceptionSection.write(document, gathered);
            ReviewSection.write(document, gathered);
            SampleSection.write(document, gathered);
            PreventionSection.write(document, gathered);
            ControlCardPdf.sections(document, gathered.card());
            ControlCardPdf.changes(
                    document,
                    gathered.cards().terms(),
                    gathered.period().from(),
                    gathered.period().end());
            progress.at(85, "Printing provenance and evidence");
            ProvenanceSection.write(document, gathered);
            EvidenceSection.write(document, gathered);
            IntegritySection.write(document, report);
            AttachmentSection.write(document, report);
            progress.at(95, "Attaching the data");
            report.files().stream().filter(DataFile::attached).forEach(file -> document.attach(file.attachment()));
        }
    }

    private static DocumentIdentity identity(ReportPeriod period, SealPlan seal) {
        String warning = seal.warning();
        String days = Times.day(period.from()) + " to " + Times.day(period.to());
        String name = period.scope().name();
        String title = name == null ? days : name + ", " + days;
        return new DocumentIdentity(
                "Root user access keys, evidence report " + title,
                "Evidence that no AWS root user had an access key, for each account and all time of the period",
                "Root user access keys \u00b7 evidence report \u00b7 "
                        + (name == null ? days : shortened(name) + " \u00b7 " + days),
                (warning.isEmpty() ? "Signed by " + shortened(String.valueOf(seal.signer())) : warning)
                        + " \u00b7 as known at " + Times.minute(period.knownAt()),
                period.knownAt());
    }

    /** Room for the page number must stay; the whole name is on page one. */
    private static String shortened(String name) {
        return name.length() <= 60 ? name : name.substring(0, 59) + "\u2026";
    }
}
