package io.rootproof.bundle;

import io.rootproof.bundle.pdf.DocumentIdentity;
import io.rootproof.bundle.pdf.MarkdownProse;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.control.CardHistory;
import io.rootproof.control.CardTerm;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCardTables;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;

/** The control card and the runbook as a document of their own, to be attached to an audit. */
public final class ControlCardPdf {

    static final String CHANGES = "control-card-changes";

    private ControlCardPdf() {}

    /**
     * Writes the document and closes the stream.
     *
     * @param generatedAt the time that the document states; equal times make equal bytes
     */
    public static void write(ControlCard card, Instant generatedAt, OutputStream out) {
        DocumentIdentity identity = new DocumentIdentity(
                "Control card " + card.controlId() + ", version " + card.version(),
                "The control and its runbook: " + card.title(),
                "Control card " + card.controlId() + " version " + card.version(),
                "Generated " + Times.minute(generatedAt),
                generatedAt);
        try (PdfDocument document = new PdfDocument(out, identity)) {
            document.prose().title("CONTROL CARD " + card.controlId(), card.title());
            document.prose().note(versionLine(card));
            body(document, card);
        }
    }

    /**
     * The same for the runbook alone.
     *
     * @param generatedAt the time that the document states; equal times make equal bytes
     */
    public static void writeRunbook(ControlCard card, Instant generatedAt, OutputStream out) {
        DocumentIdentity identity = new DocumentIdentity(
                "Runbook of control card " + card.controlId() + ", version " + card.version(),
                "How a root access key is got rid of",
                "Runbook, control card " + card.controlId() + " version " + card.version(),
                "Generated " + Times.minute(generatedAt),
                generatedAt);
        try (PdfDocument document = new PdfDocument(out, identity)) {
            document.prose().title("RUNBOOK " + card.controlId(), "A root user has an access key");
            document.prose().note(versionLine(card));
            steps(document, new MarkdownProse(document), card);
        }
    }

    /** The two sections, as every report prints them. */
    static void sections(PdfDocument document, ControlCard card) {
        document.section("Control card in force", "control-card");
        document.prose().paragraph(card.controlId() + " " + card.title());
        document.prose().note(versionLine(card));
        body(document, card);
    }

    /** How it changed within the period of a report. */
    static void changes(PdfDocument document, List<CardTerm> terms, Instant from, Instant end) {
        document.section("How the control card changed", CHANGES);
        document.prose().paragraph(CardHistory.summary(terms, from, end));
        MarkdownProse prose = new MarkdownProse(document);
        CardHistory.of(terms, from, end).forEach(change -> {
            document.part(change.title(), CHANGES + " " + change.title());
            prose.write(change.body());
        });
    }

    private static void body(PdfDocument document, ControlCard card) {
        MarkdownProse prose = new MarkdownProse(document);
        card.sections().forEach(section -> part(document, prose, section.title(), section.body()));
        part(document, prose, ControlCardTables.POLICY_TITLE, ControlCardTables.policy(card.policy()));
        part(document, prose, ControlCardTables.MAPPINGS_TITLE, ControlCardTables.mappings(card));
        document.section("Runbook in force", "runbook");
        steps(document, prose, card);
    }

    private static void steps(PdfDocument document, MarkdownProse prose, ControlCard card) {
        card.runbook().steps().forEach(step -> part(document, prose, step.number() + ". " + step.title(), step.body()));
    }

    private static void part(PdfDocument document, MarkdownProse prose, String title, String body) {
        document.part(title, "card-" + title);
        prose.write(body);
    }

    private static String versionLine(ControlCard card) {
        return "Version " + card.version() + ", in force from " + Times.minute(card.effectiveFrom()) + ", by "
                + card.author() + ": " + card.reason() + ". Severity " + card.severity() + ". AWS Config rule "
                + card.configRule() + ".";
    }
}
