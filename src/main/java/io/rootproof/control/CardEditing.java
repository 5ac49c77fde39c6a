package io.rootproof.control;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.identity.AuditLog;
import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes new versions of the card. A version is stored with its record in the log and its line in the audit log, or not at
 * all; whoever depends on the numbers hears {@link CardChanged} in the same transaction.
 */
@ApplicationScoped
public class CardEditing {

    private final ControlCards cards;
    private final CardRows rows;
    private final Log log;
    private final AuditLog audit;
    private final Event<CardChanged> changed;

    CardEditing(ControlCards cards, CardRows rows, Log log, AuditLog audit, Event<CardChanged> changed) {
        this.cards = cards;
        this.rows = rows;
        this.log = log;
        this.audit = audit;
        this.changed = changed;
    }

    /** The newest version now, whichever node stored it. */
    public ControlCard newest() {
        cards.refresh();
        return cards.newest();
    }

    /**
     * Stores a new version that says something else.
     *
     * @param base the number of the version that was changed
     * @param from when it comes into force, in UTC as {@code 2026-03-03 10:00} or RFC 3339; empty: now
     * @param by user name of the author
     * @throws StaleCardException if there is a newer version than the base
     * @throws ProblemException 422 if the reason is missing, the time is past, or nothing changes
     */
    public ControlCard change(int base, CardContent content, String reason, String from, String by, Instant now) {
        CardReading.Read read = CardReading.of(content, reason, from, now);
        return store(base, read, by, now);
    }

    /**
     * The same for what somebody typed.
     *
     * @throws ProblemException 422 with everything that cannot be used
     */
    ControlCard change(CardDraft draft, String by, Instant now) {
        ControlCard newest = newest();
        if (newest.version() != draft.base()) {
            throw new StaleCardException(newest);
        }
        return store(draft.base(), CardReading.of(draft, now), by, now);
    }

    private ControlCard store(int base, CardReading.Read read, String by, Instant now) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> write(base, read, by, now));
        } catch (StaleCardException | ProblemException refused) {
            throw refused;
        } catch (RuntimeException failed) {
            // Another node may have taken the number at the same moment: the database keeps numbers apart.
            ControlCard newest = newest();
            if (newest.version() != base) {
                throw new StaleCardException(newest);
            }
            throw failed;
        } finally {
            cards.refresh();
        }
    }

    private ControlCard write(int base, CardReading.Read read, String by, Instant now) {
        ControlCard newest = newest();
        if (newest.version() != base) {
            throw new StaleCardException(newest);
        }
        if (newest.content().equals(read.content())) {
            throw ProblemException.unprocessable(Words.of(CardRefusals.class).nothingChanged(base));
        }
        ControlCard next = newest.next(read.content(), read.from(), by, read.reason());
        RecordedCard recorded = rows.add(next, now);
        log.append(EntryKind.CARD_VERSION, List.of(recorded.id()));
        audit.recordAs(
                by,
                "control-card.changed",
                "control-card/" + next.version(),
                "Version " + next.version() + ", in force from " + next.effectiveFrom() + ": " + next.reason());
        List<ControlCard> versions = new ArrayList<>(cards.versions());
        versions.add(next);
        changed.fire(new CardChanged(next, cards.terms(), CardTerm.of(versions)));
        return next;
    }
}
