package io.rootproof.acceptance;

import io.rootproof.control.ControlCards;
import io.rootproof.web.Minutes;
import io.rootproof.web.Problem.Violation;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long an exception may last, and what it may not overlap with. */
@ApplicationScoped
class Limits {

    private final ControlCards cards;

    Limits(ControlCards cards) {
        this.cards = cards;
    }

    /** As people say it; a month has 30. */
    static String days(Period limit) {
        return Long.toString(limit.toTotalMonths() * 30 + limit.getDays());
    }

    /**
     * What is wrong with the times of an exception, by field, as far as they are wrong by themselves.
     *
     * @param starts null for as soon as it is approved
     */
    static void times(Typed typed, @Nullable Instant starts, @Nullable Instant expires, Instant now) {
        AcceptanceRefusals words = Words.of(AcceptanceRefusals.class);
        if (starts != null && starts.isBefore(now)) {
            typed.wrong("startsAt", words.startInPast(Minutes.of(starts)));
        }
        if (expires == null) {
            typed.wrong("expiresAt", words.noExpiry());
        } else if (!expires.isAfter(now)) {
            typed.wrong("expiresAt", words.expiryInPast(Minutes.of(expires)));
        } else if (starts != null && !expires.isAfter(starts)) {
            typed.wrong("expiresAt", words.expiryBeforeStart(Minutes.of(expires)));
        }
    }

    /**
     * @param others the other exceptions of the account
     * @throws ProblemException 409 if one of them that is open covers part of the same time
     */
    void refuseOverlap(InARow wanted, List<RiskAcceptance> others) {
        for (RiskAcceptance other : others) {
            if (other.state.isOpen()
                    && other.startsAt.isBefore(wanted.to())
                    && other.expiresAt.isAfter(wanted.from())) {
                throw ProblemException.conflict(Words.of(AcceptanceRefusals.class)
                        .overlaps(other.id, Minutes.of(other.startsAt), Minutes.of(other.expiresAt)));
            }
        }
    }

    /**
     * @param others the other exceptions of the account; those that were or will be in force count
     * @throws ProblemException 422 if it would last longer than the control card allows, alone or in a row
     */
    void refuseTooLong(InARow wanted, List<RiskAcceptance> others, Instant now) {
        Period limit = cards.inForceAt(now).policy().exceptionLimit();
        List<InARow> counting = others.stream()
                .filter(other -> other.inForceAt != null || other.state == AcceptanceState.APPROVED)
                .map(InARow::of)
                .toList();
        InARow row = InARow.of(wanted, counting);
        Instant latest = row.from().atOffset(ZoneOffset.UTC).plus(limit).toInstant();
        if (row.to().isAfter(latest)) {
            String days = days(limit);
            AcceptanceRefusals words = Words.of(AcceptanceRefusals.class);
            String sentence = latest.isAfter(wanted.from())
                    ? words.beyondLimit(days, !row.equals(wanted), Minutes.of(row.from()), Minutes.of(latest))
                    : words.limitUsedUp(days, Minutes.of(row.from()));
            throw ProblemException.unprocessable(sentence, List.of(new Violation("expiresAt", sentence)));
        }
    }
}
