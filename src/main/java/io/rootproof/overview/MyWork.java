package io.rootproof.overview;

import io.rootproof.review.DueReview;
import io.rootproof.ticket.TicketKind;
import io.rootproof.ticket.TicketState;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the person who is logged in.
 *
 * @param mine unfinished tickets that are hers, the earliest due first
 * @param unowned tickets that nobody has; empty for who works no tickets
 * @param toConfirm tickets whose account passes by imported evidence, which a second person vouches for; empty for who
 *     may not
 * @param toDecide exceptions that somebody else asked for; empty for who may not decide
 * @param reviews due or overdue; empty for who may not sign
 * @param undelivered messages that were given up; 0 for who may not send them again
 */
record MyWork(
        String username,
        Instant now,
        Tickets mine,
        Tickets unowned,
        Tickets toConfirm,
        List<Asked> toDecide,
        List<DueReview> reviews,
        long undelivered) {

    /**
     * Some tickets, and how many there are.
     *
     * @param count all of them
     */
    record Tickets(long count, List<Ticket> listed) {

        static final Tickets NONE = new Tickets(0, List.of());

        public boolean isEmpty() {
            return listed.isEmpty();
        }
    }

    /** A ticket of a list. */
    record Ticket(
            long number,
            String accountId,
            String name,
            TicketKind kind,
            TicketState state,
            @Nullable String owner,
            Instant dueAt,
            boolean overdue) {}

    /** An exception that waits for a decision. */
    record Asked(long id, String accountId, String name, String requestedBy, Instant requestedAt) {}

    /** Where all of hers are listed. */
    public String mineLink() {
        return "/tickets?state=UNFINISHED&owner=" + URLEncoder.encode(username, StandardCharsets.UTF_8);
    }

    public boolean isNothing() {
        return mine.isEmpty()
                && unowned.isEmpty()
                && toConfirm.isEmpty()
                && toDecide.isEmpty()
                && reviews.isEmpty()
                && undelivered == 0;
    }
}
