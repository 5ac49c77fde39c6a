package io.rootproof.bundle;

import java.nio.file.Path;

/** The list of all chosen evidence, with digests. */
final class EvidenceIndex implements AutoCloseable {

    static final String NAME = "evidence-index.csv";

    private final CsvFile file;

    EvidenceIndex(Path folder) {
        file = new CsvFile(
                folder.resolve(NAME),
                "evidenceId",
                "accountId",
                "accountName",
                "source",
                "region",
                "standard",
                "operation",
                "observedAt",
                "recordedAt",
                "importedBy",
                "disposition",
                "why",
                "printed",
                "payloadSize",
                "payloadSha256");
    }

    void add(AccountAsOf account, ChosenEvidence record) {
        file.row(
                record.id(),
                account.accountId(),
                account.name(),
                record.source(),
                record.region(),
                record.standard(),
                record.operation(),
                record.observedAt(),
                record.recordedAt(),
                record.importedBy(),
                record.disposition(),
                record.reasons(),
                record.isPrinted(),
                record.payloadSize(),
                record.payloadSha256());
    }

    @Override
    public void close() {
        file.close();
    }
}
