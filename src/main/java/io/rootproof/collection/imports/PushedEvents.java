package io.rootproof.collection.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.collection.CollectAccount;
import io.rootproof.collection.RunCause;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.web.Problem;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;

/**
 * Takes in what another system tells by itself. The evidence is committed when the answer is given; results and tickets
 * follow by a job that is committed with it, since whoever sends waits for seconds only.
 */
@ApplicationScoped
public class PushedEvents {

    private final EvidenceStore store;
    private final ImportBook book;
    private final CollectAccount collecting;

    PushedEvents(EvidenceStore store, ImportBook book, CollectAccount collecting) {
        this.store = store;
        this.book = book;
        this.collecting = collecting;
    }

    /**
     * @param body one event, or an array of them
     * @param by whose key it came with
     * @throws ProblemException 422 if it cannot be read, or if nothing of it can be used and something should have been;
     *     then nothing was stored
     */
    public EventsAnswer take(byte[] body, String by, Instant now) {
        try {
            return inOneTransaction(body, by, now);
        } catch (PersistenceException sameMoment) {
            // The same event came twice at once; read again, it is known.
            return inOneTransaction(body, by, now);
        }
    }

    private EventsAnswer inOneTransaction(byte[] body, String by, Instant now) {
        return QuarkusTransaction.requiringNew().call(() -> {
            long id = book.nextId();
            Tally tally = new Tally();
            EventImport events = new EventImport(id, by, now, store, tally);
            try {
                events.read(body);
            } catch (UnreadableDocument unreadable) {
                throw ProblemException.unprocessable(
                        Words.of(ImportMessages.class).eventsUnreadable(unreadable.reason()));
            }
            if (tally.broughtNothing()
                    && (tally.rejected().count() > 0 || tally.ignored().count() == 0)) {
                throw unusable(tally);
            }
            if (tally.appended().stored() > 0) {
                book.write(
                        new Brought(
                                ImportKind.EVENT, events.name(), Sha256.hex(body), body.length, null, null, by, now),
                        id,
                        tally);
                collecting.assessSoon(id);
            }
            events.deletedIn().forEach(account -> collecting.ask(account, RunCause.EVENT, by, now));
            return EventsAnswer.of(tally, List.copyOf(events.deletedIn()));
        });
    }

    private static ProblemException unusable(Tally tally) {
        List<Problem.Violation> reasons = tally.rejected().first().stream()
                .limit(Imports.REASONS_SHOWN)
                .map(remark -> new Problem.Violation(remark.pointer(), remark.reason()))
                .toList();
        ImportMessages words = Words.of(ImportMessages.class);
        return ProblemException.unprocessable(
                reasons.isEmpty()
                        ? words.noEvents()
                        : words.unusableBecause(reasons.getFirst().message()),
                reasons);
    }
}
