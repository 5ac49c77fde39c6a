package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import io.rootproof.assessment.Result;
import io.rootproof.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which people bring a ticket towards its end. None of them is a person's word against the evidence.
 * Refusals are {@link ProblemException}s: 403, 404, 409, 422.
 */
@ApplicationScoped
public class TicketEnding {

    private static final Instant BEFORE_AWS = Instant.parse("2006-01-01T00:00:00Z");

    private final TicketDesk desk;
    private final SightingQuery sightings;

    TicketEnding(TicketDesk desk, SightingQuery sightings) {
        this.desk = desk;
        this.sightings = sightings;
    }

    /**
     * Somebody says that the key was deleted. From then on the ticket waits for evidence later than that.
     *
     * @param deletedAt when, as said; not in the future, and not before a key was last seen
     */
    @Transactional
    public void claimFix(long number, Instant deletedAt, @Nullable String note, Act act) {
        String text = Typed.optional("note", note);
        Ticket ticket = desk.take(number);
        desk.requirePossible(ticket, EventType.FIX_CLAIMED);
        if (ticket.kind != TicketKind.FAILURE) {
            throw ProblemException.conflict("Ticket " + number
                    + " is about missing evidence, not about a key: it closes when current evidence comes in.");
        }
        if (deletedAt.isAfter(act.at())) {
            throw ProblemException.unprocessable(
                    "deletedAt, " + deletedAt + ", is in the future. Claim the deletion after it was made, in UTC.");
        }
        Instant lastKey = sightings.of(ticket.accountId).lastKey().orElse(BEFORE_AWS);
        if (deletedAt.isBefore(lastKey)) {
            throw ProblemException.unprocessable(
                    "deletedAt, " + deletedAt + ", is before " + lastKey
                            + ", when a key was last seen. Give the time of the deletion in UTC, or delete what is still there.");
        }
        TicketEvent event = new TicketEvent(EventType.FIX_CLAIMED, act.by(), act.at(), text);
        event.claimedDeletionAt = deletedAt;
        desk.note(ticket, event);
    }

    /** Ends the ticket without a fix, because nothing is left to fix: the account is closed, or out of scope. */
    @Transactional
    public void cancel(long number, @Nullable String reason, Act act) {
        String why = Typed.required("reason", reason);
        Ticket ticket = desk.take(number);
        desk.requirePossible(ticket, EventType.CANCELLED);
        if (desk.standing(ticket, act.at()).failsInScope()) {
            throw ProblemException.conflict("Account " + ticket.accountId
                    + " is in scope and fails, so ticket " + number + " stays open. Delete the key, or first take the"
                    + " account out of scope with a reason.");
        }
        desk.note(ticket, new TicketEvent(EventType.CANCELLED, act.by(), act.at(), why));
    }

    /**
     * A second person vouches for imported evidence of <em>no key</em>, which alone closes nothing. The caller holds the
     * control-owner role.
     */
    @Transactional
    public void confirm(long number, @Nullable String note, Act act) {
        String text = Typed.optional("note", note);
        Ticket ticket = desk.take(number);
        desk.requirePossible(ticket, EventType.CONFIRMED);
        if (ticket.kind != TicketKind.FAILURE) {
            throw ProblemException.conflict("An evidence gap closes when it ends; there is nothing to confirm.");
        }
        Result result = desk.standing(ticket, act.at()).result();
        if (result != Result.PASSED) {
            throw ProblemException.conflict("The account is "
                    + result.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                    + ", not passed: there is nothing to confirm yet.");
        }
        List<Observation> proofs = othersProofs(ticket, act);
        TicketEvent confirmed = new TicketEvent(
                EventType.CONFIRMED, act.by(), act.at(), text.isEmpty() ? "Confirmed the imported evidence." : text);
        desk.note(ticket, confirmed);
        TicketEvent verified = desk.note(
                ticket,
                new TicketEvent(
                        EventType.VERIFIED,
                        act.by(),
                        act.at(),
                        "No key by imported evidence, observed at " + proofs.getFirst().observedAt
                                + " and confirmed by a second person."));
        desk.cite(verified, EvidenceRole.CLOSING, proofs);
    }

    /** Imported proof that somebody else than this person brought in. */
    private List<Observation> othersProofs(Ticket ticket, Act act) {
        List<Observation> proofs = sightings.of(ticket.accountId).importedProofs(ticket.standingClaim());
        if (proofs.isEmpty()) {
            throw ProblemException.conflict("There is no imported evidence of no key that is later than the last"
                    + " sighting of a key" + (ticket.standingClaim() == null ? "." : " and the claimed deletion."));
        }
        Map<Long, String> importers =
                desk.importers(proofs.stream().map(o -> o.evidenceId).toList());
        List<Observation> others = proofs.stream()
                .filter(o -> !act.by().equals(importers.get(o.evidenceId)))
                .toList();
        if (others.isEmpty()) {
            throw ProblemException.forbidden(
                    "You brought this evidence in yourself. Somebody else with the control-owner role confirms it.");
        }
        return others;
    }
}
