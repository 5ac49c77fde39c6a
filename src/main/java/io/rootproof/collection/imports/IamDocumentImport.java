package io.rootproof.collection.imports;

import io.rootproof.accesskey.AccountSummary;
import io.rootproof.account.Account;
import io.rootproof.credentialreport.CredentialReport;
import io.rootproof.credentialreport.IamArn;
import io.rootproof.credentialreport.ReportReading;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Takes a credential report or an account summary, for the account and time that its importer stated. */
record IamDocumentImport(ReceivedFile file, long importId, EvidenceStore store, Tally tally) {

    /** A report of 5,000 users has about 2 MB; a summary has 4 KB. */
    private static final long LARGEST = 50L << 20;

    void read() {
        byte[] document = content();
        String accountId = Objects.requireNonNull(file.accountId());
        Instant generated = Objects.requireNonNull(file.generatedTime());
        String future = StatedTime.problem(generated, file.receivedAt());
        if (future != null) {
            tally.reject("generatedTime", future);
            return;
        }
        Account known = Account.findById(accountId);
        String partition = known == null ? "aws" : known.partition;
        if (file.kind() == ImportKind.CREDENTIAL_REPORT) {
            CredentialReport report = CredentialReport.read(document);
            if (known == null) {
                IamArn any = report.anyArn();
                partition = any == null ? partition : any.partition();
            }
            if (report.readFor(accountId, partition) instanceof ReportReading.Misfiled misfiled) {
                tally.reject("", misfiled.reason());
                return;
            }
        } else {
            AccountSummary.read(document);
        }
        tally.appended(store.append(List.of(new NewEvidence(
                file.kind() == ImportKind.CREDENTIAL_REPORT ? Source.CREDENTIAL_REPORT : Source.ACCOUNT_SUMMARY,
                format(document),
                accountId,
                partition,
                null,
                null,
                "Import",
                ImportParameters.json(file, ""),
                null,
                null,
                generated,
                file.receivedAt(),
                document,
                null,
                Origin.imported(importId, file.importedBy())))));
    }

    private Format format(byte[] document) {
        if (file.kind() == ImportKind.CREDENTIAL_REPORT) {
            return Format.CREDENTIAL_REPORT;
        }
        int first = 0;
        while (first < document.length && document[first] != '{' && document[first] != '<') {
            first++;
        }
        return first < document.length && document[first] == '{'
                ? Format.ACCOUNT_SUMMARY_JSON
                : Format.ACCOUNT_SUMMARY_XML;
    }

    private byte[] content() {
        try {
            if (Files.size(file.content()) > LARGEST) {
                ImportMessages words = Words.of(ImportMessages.class);
                throw new ProblemException(413, words.tooLarge(), words.documentTooLarge());
            }
            return Files.readAllBytes(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
