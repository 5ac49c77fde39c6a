package io.rootproof.control;

import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The versions of the control card, as stored. They are kept in memory, since none is ever changed; {@link #refresh}
 * looks for new ones, and somebody does that every second.
 */
@ApplicationScoped
public class ControlCards {

    private static final ControlCard DELIVERED = ControlCardFile.read();

    /** @param terms by what is recorded now */
    private record Known(List<RecordedCard> recorded, List<CardTerm> terms) {

        static Known of(List<RecordedCard> recorded) {
            List<ControlCard> cards = recorded.stream().map(RecordedCard::card).toList();
            return new Known(List.copyOf(recorded), CardTerm.of(cards.isEmpty() ? List.of(DELIVERED) : cards));
        }

        int newest() {
            return recorded.isEmpty() ? 0 : recorded.getLast().card().version();
        }
    }

    private final CardRows rows;
    private volatile Known known = Known.of(List.of());

    ControlCards(CardRows rows) {
        this.rows = rows;
    }

    /** The card that the program is delivered with. */
    public static ControlCard delivered() {
        return DELIVERED;
    }

    /** Reads what was stored since the last time, by whichever node: a look at an index where nothing was. */
    public synchronized void refresh() {
        int newest = known.newest();
        if (rows.newest(DELIVERED.controlId()) > newest) {
            List<RecordedCard> all = new ArrayList<>(known.recorded());
            all.addAll(rows.after(newest, DELIVERED));
            known = Known.of(all);
        }
    }

    /**
     * The version in force at an instant. Before the first version came into force it is the first: no evidence is
     * ever judged without a card.
     */
    public ControlCard inForceAt(Instant at) {
        return known.terms().reversed().stream()
                .filter(term -> !term.from().isAfter(at))
                .findFirst()
                .orElseThrow()
                .card();
    }

    /**
     * The version that somebody asks for, or the one in force.
     *
     * @param version its number as it stands in the query; null or empty for the one in force
     * @throws ProblemException 404 if there is no such version
     */
    public ControlCard asked(@Nullable String version, Instant now) {
        if (version == null || version.isBlank()) {
            return inForceAt(now);
        }
        return versions().stream()
                .filter(card -> Integer.toString(card.version()).equals(version.strip()))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound(Words.of(CardMessages.class).noSuchVersion(version)));
    }

    /** Every version, oldest first. */
    public List<ControlCard> versions() {
        List<RecordedCard> recorded = known.recorded();
        return recorded.isEmpty()
                ? List.of(DELIVERED)
                : recorded.stream().map(RecordedCard::card).toList();
    }

    /** The version that a change starts from; it need not be in force yet. */
    public ControlCard newest() {
        return versions().getLast();
    }

    /** Every version as it was written down, oldest first; empty only while the application starts. */
    public List<RecordedCard> recorded() {
        return known.recorded();
    }

    /** Which version is in force when, from the beginning of time on. */
    public List<CardTerm> terms() {
        return known.terms();
    }

    /** The same as was known at an instant: without versions that were recorded later. */
    public List<CardTerm> termsKnownAt(Instant knownAt) {
        List<ControlCard> versions = new ArrayList<>();
        for (RecordedCard recorded : known.recorded()) {
            if (versions.isEmpty() || !recorded.recordedAt().isAfter(knownAt)) {
                versions.add(recorded.card());
            }
        }
        return CardTerm.of(versions.isEmpty() ? List.of(DELIVERED) : versions);
    }
}
