package io.rootproof.ticket;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ticket, as the API answers it and pages show it.
 *
 * @param result the result that opened it
 * @param overdue past {@code dueAt} with work still to do, and its clock runs
 * @param clockStoppedAt since when its clock has stood still, because an exception is in force; null while it runs.
 *     When it runs again, {@code dueAt} moves by as long as it stood
 * @param previous the ticket before it for the same account and kind
 * @param next the ticket after it
 * @param fixClaim the newest claim, refuted or not; null if there was none
 * @param events in the order in which they happened
 */
public record TicketAnswer(
        long number,
        TicketKind kind,
        String accountId,
        String accountName,
        TicketState state,
        @Nullable String owner,
        Severity severity,
        Result result,
        Reason reason,
        Instant openedAt,
        Instant dueAt,
        boolean overdue,
        @Nullable Instant clockStoppedAt,
        @Nullable Instant closedAt,
        @Nullable Long previous,
        @Nullable Long next,
        @Nullable FixClaim fixClaim,
        List<Cited> openingEvidence,
        List<Cited> refutingEvidence,
        List<Cited> closingEvidence,
        List<Cited> huntEvidence,
        List<Event> events) {

    /**
     * Somebody's word that the key is gone.
     *
     * @param deletedAt when it was deleted, as said
     * @param at when it was said
     * @param refutedAt when evidence showed otherwise; null while the claim stands
     */
    public record FixClaim(
            Instant deletedAt,
            String by,
            String note,
            @Nullable Instant at,
            @Nullable Instant refutedAt) {}

    /**
     * Evidence that a ticket turned on.
     *
     * @param says what it says of keys
     * @param findingId the {@code Id} of a finding, as its source calls it; null for other evidence
     * @param sha256 digest of its payload
     */
    public record Cited(
            long evidenceId,
            Source source,
            @Nullable String region,
            @Nullable String standard,
            KeyState says,
            Instant observedAt,
            boolean imported,
            @Nullable String findingId,
            String sha256) {}

    /**
     * Something that happened.
     *
     * @param from state before; null for the opening
     * @param owner set by OPENED and ASSIGNED
     * @param deletedAt set by FIX_CLAIMED
     * @param step number of the runbook step, set by STEP_DONE and STEP_REOPENED
     */
    public record Event(
            Instant at,
            String actor,
            EventType type,
            @Nullable TicketState from,
            TicketState to,
            String text,
            @Nullable String owner,
            @Nullable Instant deletedAt,
            @Nullable Integer step,
            @Nullable String url) {

        private static final int CLIPPED = 800;

        static Event of(TicketEvent event) {
            return new Event(
                    event.at,
                    event.actor,
                    event.type,
                    event.fromState,
                    event.toState,
                    event.text,
                    event.owner,
                    event.claimedDeletionAt,
                    event.stepNumber,
                    event.url);
        }

        /** Whether {@link #beginning} leaves something out. */
        public boolean clipped() {
            return text.length() > CLIPPED;
        }

        /** As much of the text as a page with many of them shows. */
        public String beginning() {
            return clipped() ? text.substring(0, CLIPPED) + "…" : text;
        }

        /** Whether the state changed and the name of the event does not say so already. */
        public boolean moves() {
            return from != null && from != to && to.isUnfinished();
        }
    }

    static TicketAnswer of(
            Ticket ticket,
            String accountName,
            @Nullable Long next,
            List<Event> events,
            CitedByRole cited,
            Instant now) {
        return new TicketAnswer(
                ticket.number,
                ticket.kind,
                ticket.accountId,
                accountName,
                ticket.state,
                ticket.owner,
                ticket.severity,
                ticket.result,
                ticket.reason,
                ticket.openedAt,
                ticket.dueAt,
                ticket.isOverdue(now),
                ticket.clockStoppedAt,
                ticket.closedAt,
                ticket.previousNumber,
                next,
                claim(ticket),
                cited.of(EvidenceRole.OPENING),
                cited.of(EvidenceRole.REFUTING),
                cited.of(EvidenceRole.CLOSING),
                cited.of(EvidenceRole.HUNT),
                events);
    }

    private static @Nullable FixClaim claim(Ticket ticket) {
        if (ticket.claimedDeletionAt == null) {
            return null;
        }
        return new FixClaim(
                ticket.claimedDeletionAt,
                ticket.claimedBy == null ? "" : ticket.claimedBy,
                ticket.claimNote == null ? "" : ticket.claimNote,
                ticket.claimedAt,
                ticket.claimRefutedAt);
    }
}
