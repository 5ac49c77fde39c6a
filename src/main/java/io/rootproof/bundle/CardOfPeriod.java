package io.rootproof.bundle;

import io.rootproof.control.CardTerm;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import java.util.List;

/**
 * The control card of a period, as known when the report was ordered.
 *
 * @param inForce at the end of the period
 * @param terms when each version was in force, from the beginning of time on
 * @param all every version there is, oldest first
 */
record CardOfPeriod(ControlCard inForce, List<CardTerm> terms, List<ControlCard> all) {

    static CardOfPeriod of(ControlCards cards, ReportPeriod period) {
        cards.refresh();
        List<CardTerm> terms = cards.termsKnownAt(period.knownAt());
        ControlCard last = terms.stream()
                .filter(term -> term.from().isBefore(period.end()))
                .reduce((earlier, later) -> later)
                .orElse(terms.getFirst())
                .card();
        return new CardOfPeriod(last, terms, cards.versions());
    }

    /** Every version that was in force at some time of the period. */
    List<ControlCard> versions(ReportPeriod period) {
        return terms.stream()
                .filter(term ->
                        term.touches(period.from(), period.end()) || term.card().equals(inForce))
                .map(CardTerm::card)
                .toList();
    }
}
