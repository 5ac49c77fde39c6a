package io.rootproof.bundle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The files with what was gathered. */
final class ReportFiles {

    private static final String CSV = "text/csv";
    private static final String JSONL = "application/jsonl";
    private static final String MARKDOWN = "text/markdown";

    private ReportFiles() {}

    static List<DataFile> of(Path folder, List<String> evidence, boolean allEvidence) {
        List<DataFile> files = new ArrayList<>(tables(folder));
        if (Files.exists(folder.resolve(SampleReader.SAMPLES))) {
            files.add(DataFile.of(folder, SampleReader.SAMPLES, CSV, "What auditors picked, frozen as known then"));
        }
        for (String name : evidence) {
            DataFile file = DataFile.of(folder, name, JSONL, "Chosen evidence with payloads, one record a line")
                    .inPart(evidence.indexOf(name) + 1);
            files.add(allEvidence ? file : file.notAttached());
        }
        if (!allEvidence) {
            files.add(DataFile.of(
                    folder,
                    EvidenceLines.DECISIVE,
                    JSONL,
                    "Evidence that results and tickets rest on, with payloads, one record a line"));
        }
        return files;
    }

    private static List<DataFile> tables(Path folder) {
        return List.of(
                DataFile.of(folder, AccountFiles.ACCOUNTS, CSV, "Accounts as of the end of the period"),
                DataFile.of(folder, AccountFiles.STATUS, CSV, "Results of each account over time"),
                DataFile.of(folder, AccountFiles.COVERAGE, CSV, "Seconds by result of each account"),
                DataFile.of(folder, AccountFiles.UNPROVEN, CSV, "Failed and unproven time by cause"),
                DataFile.of(folder, TicketReader.TICKETS, CSV, "Tickets of the period"),
                DataFile.of(folder, TicketReader.EVENTS, CSV, "What happened to each ticket"),
                DataFile.of(folder, TicketReader.EVIDENCE, CSV, "What opened, refuted and closed each ticket"),
                DataFile.of(folder, ExceptionReader.EXCEPTIONS, CSV, "Exceptions of the period"),
                DataFile.of(folder, ReviewReader.REVIEWS, CSV, "Reviews signed in the period, and those that were not"),
                DataFile.of(
                        folder, PreventionReader.PREVENTION, CSV, "What prevented root keys; no result rests on it"),
                DataFile.of(folder, TicketFileReader.FILES, CSV, "Files of those tickets; their content is in the ZIP"),
                DataFile.of(
                        folder, ProvenanceReader.NAME, "application/json", "Where the evidence came from, run by run"),
                DataFile.of(folder, RunReader.RUNS, CSV, "Collection runs: expected, got, failures"),
                DataFile.of(folder, RunReader.FAILURES, CSV, "Calls that failed, and for which accounts"),
                DataFile.of(folder, EvidenceIndex.NAME, CSV, "Chosen evidence with digests"),
                DataFile.of(folder, "control-card.md", MARKDOWN, "The control card in force"),
                DataFile.of(folder, "control-card-changes.md", MARKDOWN, "How the control card changed in the period"),
                DataFile.of(folder, "runbook.md", MARKDOWN, "The runbook in force"));
    }
}
