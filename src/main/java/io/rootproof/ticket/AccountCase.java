package io.rootproof.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * All that upkeep looks at for one account.
 *
 * @param failure the newest failure ticket, finished or not; null if there was never one
 * @param gap the same for evidence gaps
 * @param sightings only loaded where a ticket may turn on them, else none
 */
record AccountCase(
        AccountStanding standing,
        @Nullable Ticket failure,
        @Nullable Ticket gap,
        Sightings sightings) {

    Instant now() {
        return standing.now();
    }

    String accountId() {
        return standing.account().accountId;
    }

    static boolean isUnfinished(@Nullable Ticket ticket) {
        return ticket != null && ticket.state.isUnfinished();
    }

    /** Whether evidence may open, refute or close something. */
    boolean turnsOnSightings() {
        return standing.failsInScope() != isUnfinished(failure)
                || (isUnfinished(failure) && failure != null && failure.state == TicketState.AWAITING_VERIFICATION)
                || (isUnfinished(gap) && standing.gap().isEmpty());
    }

    AccountCase with(Sightings seen) {
        return new AccountCase(standing, failure, gap, seen);
    }
}
