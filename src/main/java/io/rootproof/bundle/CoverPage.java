package io.rootproof.bundle;

import io.rootproof.assessment.Result;
import io.rootproof.bundle.pdf.Cell;
import io.rootproof.bundle.pdf.Column;
import io.rootproof.bundle.pdf.Mark;
import io.rootproof.bundle.pdf.Numbers;
import io.rootproof.bundle.pdf.PdfDocument;
import io.rootproof.bundle.pdf.Prose;
import io.rootproof.bundle.pdf.TableWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Page one: what the report is about, what it found, and what it does not prove. */
final class CoverPage {

    private CoverPage() {}

    static void write(PdfDocument document, Report report) {
        Gathered gathered = report.gathered();
        Prose prose = document.prose();
        prose.title("EVIDENCE REPORT", "Root user access keys");
        prose.facts(facts(gathered));
        completeness(prose, gathered.omissions());
        prose.box(mark(report.seal()), report.seal().title(), report.seal().sentences());
        document.prose().heading("Results");
        totals(document, gathered.totals());
        unproven(prose, gathered.totals());
        document.strip(
                gathered.totals().days(),
                Times.day(gathered.period().from()),
                Times.day(gathered.period().to().minusMillis(1)));
        prose.note("Each cell is a UTC day and shows the worst result of any account in scope.");
        contents(prose, gathered.period().scope().auditPeriodId() != null);
        if (gathered.omissions().count() > 0) {
            OmissionSection.write(document, gathered.omissions());
        }
    }

    private static Mark mark(SealPlan seal) {
        if (!seal.signed()) {
            return Mark.OTHER;
        }
        return seal.demo() || seal.timestamp() != SealPlan.Timestamp.TRUSTED ? Mark.UNKNOWN : Mark.PASSED;
    }

    private static Map<String, String> facts(Gathered gathered) {
        ReportPeriod period = gathered.period();
        Totals totals = gathered.totals();
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(
                "Claim",
                "In every account in scope, throughout the period, the root user had no access key, active"
                        + " or inactive. Evidence is samples: passed time is time covered by current evidence.");
        if (period.scope().name() != null) {
            facts.put(
                    "Audit period",
                    period.scope().name() + ": " + period.scope().words());
        }
        facts.put(
                "Period",
                Times.minute(period.from()) + " to " + Times.minute(period.to()) + " (exclusive)"
                        + (period.end().equals(period.to())
                                ? ""
                                : "; not ended, judged until " + Times.minute(period.end())));
        facts.put(
                "Scope",
                Numbers.grouped(totals.inScope()) + " accounts in scope at the end of the period; "
                        + Numbers.grouped(totals.outOfScope()) + " out of scope, listed all the same");
        facts.put("Generated", Times.second(period.knownAt()) + ", with what was known then");
        facts.put(
                "Control",
                gathered.card().controlId() + " " + gathered.card().title() + ", control card version "
                        + gathered.card().version());
        return facts;
    }

    private static void completeness(Prose prose, Omissions omissions) {
        if (omissions.count() > 0) {
            prose.box(
                    Mark.FAILED,
                    "INCOMPLETE",
                    Numbers.grouped(omissions.count())
                            + (omissions.count() == 1 ? " item that exists" : " items that exist")
                            + " could not be loaded or included. They are listed at the end of this section. First: "
                            + omissions.listed().getFirst() + ".");
        }
    }

    private static void totals(PdfDocument document, Totals totals) {
        long all = 0;
        for (Result result : Result.values()) {
            all += totals.seconds(result);
        }
        try (TableWriter table = document.table(
                Column.of("Result", 3),
                Column.ofNumbers("Accounts at the end", 2),
                Column.ofNumbers("Account time in the period", 3),
                Column.ofNumbers("Share of all time in scope", 3))) {
            for (Result result : List.of(
                    Result.PASSED, Result.FAILED, Result.UNKNOWN, Result.NOT_ASSESSABLE, Result.NOT_APPLICABLE)) {
                table.row(
                        Cell.badge(result.name()),
                        Cell.number(totals.accountsAtEnd(result)),
                        Cell.number(Times.length(totals.seconds(result))),
                        Cell.number(share(totals.seconds(result), all)));
            }
        }
    }

    private static void unproven(Prose prose, Totals totals) {
        prose.paragraph("To the second: "
                + Arrays.stream(Result.values())
                        .map(result -> result.name().replace('_', ' ') + " " + Numbers.grouped(totals.seconds(result)))
                        .collect(Collectors.joining(", "))
                + " s.");
        String coverage = totals.coverage() / 10 + "." + totals.coverage() % 10 + " %";
        prose.paragraph("Coverage (passed time of all time that counts, cut and not rounded): " + coverage + ".");
        prose.paragraph("Time without proof: " + Times.length(totals.seconds(Result.UNKNOWN)) + " in "
                + counted(totals.uncoveredAccounts()) + causes(totals) + ". Failed time: "
                + Times.length(totals.seconds(Result.FAILED)) + " in " + counted(totals.failedAccounts()) + ".");
    }

    private static String causes(Totals totals) {
        String causes = totals.unprovenByCause().entrySet().stream()
                .map(cause -> Words.reason(cause.getKey().name()) + " " + Times.length(cause.getValue()))
                .collect(Collectors.joining(", "));
        return causes.isEmpty() ? "" : " (" + causes + ")";
    }

    private static String counted(long accounts) {
        return Numbers.grouped(accounts) + (accounts == 1 ? " account" : " accounts");
    }

    private static String share(long part, long all) {
        if (all == 0) {
            return "\u2013";
        }
        long tenths = part * 1000 / all;
        return part > 0 && tenths == 0 ? "< 0.1 %" : tenths / 10 + "." + tenths % 10 + " %";
    }

    private static void contents(Prose prose, boolean hasSamples) {
        prose.heading("Contents");
        prose.link("Account inventory", InventorySection.ANCHOR);
        prose.link("Results over time, by account", StatusSection.ANCHOR);
        prose.link("Failed and unproven time, by account and cause", UnprovenSection.ANCHOR);
        prose.link("Tickets and the evidence that closed them", TicketSection.ANCHOR);
        prose.link("Exceptions", ExceptionSection.ANCHOR);
        prose.link("Reviews, and those that were not held", ReviewSection.ANCHOR);
        if (hasSamples) {
            prose.link("Samples that auditors picked", SampleSection.ANCHOR);
        }
        prose.link("Prevention", PreventionSection.ANCHOR);
        prose.link("Control card and runbook in force", "control-card");
        prose.link("How the control card changed in the period", ControlCardPdf.CHANGES);
        prose.link("Where the evidence came from", ProvenanceSection.ANCHOR);
        prose.link("Evidence index", EvidenceSection.ANCHOR);
        prose.link("How to check that nothing was changed", IntegritySection.ANCHOR);
        prose.link("Files and their digests", AttachmentSection.ANCHOR);
    }
}
