package io.rootproof.bundle;

import java.nio.file.Path;
import java.util.List;

/** The files that every report carries. */
final class ReportFiles {

    private static final String CSV = "text/csv";
    private static final String MARKDOWN = "text/markdown";

    private ReportFiles() {}

    static List<DataFile> of(Path folder, Path evidence, boolean allEvidence) {
        return List.of(
                DataFile.of(folder.resolve(AccountFiles.ACCOUNTS), CSV, "Accounts as of the end of the period"),
                DataFile.of(folder.resolve(AccountFiles.STATUS), CSV, "Results of each account over time"),
                DataFile.of(folder.resolve(AccountFiles.COVERAGE), CSV, "Seconds by result of each account"),
                DataFile.of(folder.resolve(AccountFiles.UNPROVEN), CSV, "Failed and unproven time by cause"),
                DataFile.of(folder.resolve(TicketReader.TICKETS), CSV, "Tickets of the period"),
                DataFile.of(folder.resolve(TicketReader.EVENTS), CSV, "What happened to each ticket"),
                DataFile.of(folder.resolve(TicketReader.EVIDENCE), CSV, "What opened, refuted and closed each ticket"),
                DataFile.of(
                        folder.resolve(ProvenanceReader.NAME),
                        "application/json",
                        "Where the evidence came from, run by run"),
                DataFile.of(folder.resolve(RunReader.RUNS), CSV, "Collection runs: expected, got, failures"),
                DataFile.of(folder.resolve(RunReader.FAILURES), CSV, "Calls that failed, and for which accounts"),
                DataFile.of(folder.resolve(EvidenceIndex.NAME), CSV, "Chosen evidence with digests"),
                DataFile.of(
                        evidence,
                        "application/jsonl",
                        allEvidence
                                ? "Chosen evidence with payloads, one record a line"
                                : "Evidence that results and tickets rest on, with payloads, one record a line"),
                DataFile.of(folder.resolve("control-card.md"), MARKDOWN, "The control card in force"),
                DataFile.of(folder.resolve("runbook.md"), MARKDOWN, "The runbook in force"));
    }
}
