package io.rootproof.collection.imports;

import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.NewEvidence;
import io.rootproof.evidence.NewEvidence.Origin;
import io.rootproof.evidence.Source;
import io.rootproof.finding.FindingDocument;
import io.rootproof.finding.FindingDocument.Wrapping;
import io.rootproof.finding.FindingReading;
import io.rootproof.finding.FindingSlice;
import io.rootproof.finding.ProwlerFinding;
import io.rootproof.finding.RootKeyFinding;
import io.rootproof.finding.SecurityHubFinding;
import io.rootproof.finding.SliceReceiver;
import io.rootproof.web.Words;
import java.util.ArrayList;
import java.util.List;

/** Takes findings out of a file, one at a time, and stores some hundred at a time. */
final class FindingsImport implements SliceReceiver {

    private static final int RECORDS = 500;

    private final ReceivedFile file;
    private final long importId;
    private final EvidenceStore store;
    private final Tally tally;
    private final List<NewEvidence> batch = new ArrayList<>();

    FindingsImport(ReceivedFile file, long importId, EvidenceStore store, Tally tally) {
        this.file = file;
        this.importId = importId;
        this.store = store;
        this.tally = tally;
    }

    void read() {
        Wrapping wrapping = file.kind() == ImportKind.PROWLER_OCSF ? Wrapping.OCSF : Wrapping.ASFF;
        if (FindingDocument.read(file.content(), wrapping, this) == 0) {
            tally.reject("", Words.of(ImportMessages.class).noFindings());
        }
        flush();
    }

    @Override
    public void slice(FindingSlice slice) {
        switch (reading(slice)) {
            case FindingReading.Taken<? extends RootKeyFinding>(RootKeyFinding finding) -> take(slice, finding);
            case FindingReading.Ignored<? extends RootKeyFinding>(String reason) ->
                tally.ignore(slice.pointer(), reason);
            case FindingReading.Rejected<? extends RootKeyFinding>(String reason) ->
                tally.reject(slice.pointer(), reason);
        }
    }

    @Override
    public void refused(String pointer, String reason) {
        tally.reject(pointer, reason);
    }

    private FindingReading<? extends RootKeyFinding> reading(FindingSlice slice) {
        return switch (file.kind()) {
            case PROWLER_ASFF -> ProwlerFinding.readAsff(slice.bytes());
            case PROWLER_OCSF -> ProwlerFinding.readOcsf(slice.bytes());
            default -> SecurityHubFinding.read(slice.bytes());
        };
    }

    private void take(FindingSlice slice, RootKeyFinding finding) {
        String future = StatedTime.problem(finding.observedAt(), file.receivedAt());
        if (future != null) {
            tally.reject(slice.pointer(), future);
            return;
        }
        batch.add(new NewEvidence(
                file.kind() == ImportKind.SECURITY_HUB_FINDINGS ? Source.SECURITY_HUB : Source.PROWLER,
                format(),
                finding.accountId(),
                finding.partition(),
                finding.region(),
                finding.standard(),
                "Import",
                ImportParameters.json(file, slice.pointer()),
                null,
                null,
                finding.observedAt(),
                file.receivedAt(),
                slice.bytes(),
                null,
                Origin.imported(importId, file.importedBy())));
        if (batch.size() == RECORDS) {
            flush();
        }
    }

    private Format format() {
        return switch (file.kind()) {
            case PROWLER_ASFF -> Format.PROWLER_ASFF;
            case PROWLER_OCSF -> Format.PROWLER_OCSF;
            default -> Format.SECURITY_HUB_FINDING;
        };
    }

    private void flush() {
        if (!batch.isEmpty()) {
            tally.appended(store.append(List.copyOf(batch)));
            batch.clear();
        }
    }
}
