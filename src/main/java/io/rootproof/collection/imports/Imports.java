package io.rootproof.collection.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.account.AccountId;
import io.rootproof.account.Population;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.EvidenceStored;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.web.Problem;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes files in: all that can be used of one, or nothing. When it returns, results and tickets are stored. */
@ApplicationScoped
public class Imports {

    /** Seconds; a file of 50 MB takes less than one minute. */
    private static final int LONGEST = 900;

    static final int REASONS_SHOWN = 20;

    private final EvidenceStore store;
    private final Population population;
    private final ImportBook book;
    private final Event<EvidenceStored> stored;
    private final Clock clock;

    Imports(EvidenceStore store, Population population, ImportBook book, Event<EvidenceStored> stored, Clock clock) {
        this.store = store;
        this.population = population;
        this.book = book;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * @throws ProblemException 400, 413, 415 or 422 with what to change; then nothing was stored
     */
    ImportAnswer take(ImportForm form, String importedBy, boolean mayChangeScope) {
        ImportKind kind = ImportKind.of(form.kind());
        String accountId =
                kind.needsSubject() ? form.account().map(AccountId::value).orElseThrow(form::noAccount) : null;
        Instant generated = kind.needsSubject() ? form.time() : null;
        return take(kind, form.path(), form.fileName(), accountId, generated, importedBy, mayChangeScope);
    }

    /**
     * Takes a file that says itself which accounts it is about.
     *
     * @throws ProblemException 413, 415 or 422 with what to change; then nothing was stored
     */
    public ImportAnswer take(ImportKind kind, Path file, String fileName, String importedBy) {
        return take(kind, file, fileName, null, null, importedBy, false);
    }

    private ImportAnswer take(
            ImportKind kind,
            Path path,
            String fileName,
            @Nullable String accountId,
            @Nullable Instant generated,
            String importedBy,
            boolean mayChangeScope) {
        try (UploadedFile upload = UploadedFile.open(path)) {
            ContentCheck.check(upload.content(), kind);
            ReceivedFile file = new ReceivedFile(
                    kind,
                    upload.content(),
                    fileName,
                    upload.sha256(),
                    upload.size(),
                    accountId,
                    generated,
                    importedBy,
                    clock.instant(),
                    mayChangeScope);
            ImportAnswer answer = commit(file);
            stored.fire(new EvidenceStored(clock.instant()));
            return answer;
        }
    }

    private ImportAnswer commit(ReceivedFile file) {
        try {
            return inOneTransaction(file);
        } catch (PersistenceException sameMoment) {
            // Somebody stored the same evidence meanwhile; read again, it is unchanged.
            return inOneTransaction(file);
        }
    }

    private ImportAnswer inOneTransaction(ReceivedFile file) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST).call(() -> {
            long id = book.nextId();
            Tally tally = new Tally();
            try {
                read(file, id, tally);
            } catch (UnreadableDocument unreadable) {
                tally.reject(unreadable.pointer(), unreadable.reason());
                throw unusable(tally);
            }
            if (tally.broughtNothing()) {
                throw unusable(tally);
            }
            book.write(file.brought(), id, tally);
            return ImportAnswer.of(id, tally);
        });
    }

    private void read(ReceivedFile file, long id, Tally tally) {
        switch (file.kind()) {
            case SECURITY_HUB_FINDINGS, PROWLER_ASFF, PROWLER_OCSF -> new FindingsImport(file, id, store, tally).read();
            case CREDENTIAL_REPORT, ACCOUNT_SUMMARY -> new IamDocumentImport(file, id, store, tally).read();
            case EVENT -> throw new IllegalStateException("Events come in by PushedEvents");
            case ACCOUNTS_CSV -> new AccountsCsvImport(file, id, population, tally).read();
        }
    }

    private static ProblemException unusable(Tally tally) {
        List<Problem.Violation> reasons = new ArrayList<>();
        tally.rejected().first().forEach(r -> reasons.add(new Problem.Violation(r.pointer(), r.reason())));
        tally.ignored().first().forEach(r -> reasons.add(new Problem.Violation(r.pointer(), r.reason())));
        return ProblemException.unprocessable(
                said(reasons), reasons.subList(0, Math.min(REASONS_SHOWN, reasons.size())));
    }

    private static String said(List<Problem.Violation> reasons) {
        ImportMessages words = Words.of(ImportMessages.class);
        if (reasons.isEmpty()) {
            return words.unusable();
        }
        Problem.Violation first = reasons.getFirst();
        return first.field().isEmpty()
                ? words.unusableBecause(first.message())
                : words.unusableAt(first.field(), first.message());
    }
}
