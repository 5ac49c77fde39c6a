package io.rootproof.ticket;

import io.rootproof.assessment.Observation;
import io.rootproof.assessment.Result;
import io.rootproof.identity.Act;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
        Typed typed = new Typed();
        String text = typed.optional("note", note);
        typed.done();
        Ticket ticket = desk.take(number);
        desk.requirePossible(ticket, EventType.FIX_CLAIMED);
        if (ticket.kind != TicketKind.FAILURE) {
            throw ProblemException.conflict(words().gapHasNoFix(number));
        }
        if (deletedAt.isAfter(act.at())) {
            throw Typed.refusal("deletedAt", words().inFuture(deletedAt.toString()));
        }
        Instant lastKey = sightings.of(ticket.accountId).lastKey().orElse(BEFORE_AWS);
        if (deletedAt.isBefore(lastKey)) {
            throw Typed.refusal("deletedAt", words().beforeLastKey(deletedAt.toString(), lastKey.toString()));
        }
        TicketEvent event = new TicketEvent(EventType.FIX_CLAIMED, act.by(), act.at(), text);
        event.claimedDeletionAt = deletedAt;
        desk.note(ticket, event);
    }

    /** Ends the ticket without a fix, because nothing is left to fix: the account is closed, or out of scope. */
    @Transactional
    public void cancel(long number, @Nullable String reason, Act act) {
        Typed typed = new Typed();
        String why = typed.required("reason", reason);
        typed.done();
        Ticket ticket = desk.take(number);
        desk.requirePossible(ticket, EventType.CANCELLED);
        requireNoFailure(ticket, act.at());
        desk.note(ticket, new TicketEvent(EventType.CANCELLED, act.by(), act.at(), why));
    }

    /**
     * Refuses, as {@link #cancel} would, before a reason is asked for.
     *
     * @return the ticket's account
     */
    @Transactional
    public String requireCancellable(long number, Instant now) {
        Ticket ticket = desk.look(number);
        desk.requirePossible(ticket, EventType.CANCELLED);
        requireNoFailure(ticket, now);
        return ticket.accountId;
    }

    private void requireNoFailure(Ticket ticket, Instant now) {
        if (desk.standing(ticket, now).failsInScope()) {
            throw ProblemException.conflict(words().failsInScope(ticket.accountId, ticket.number));
        }
    }

    /**
     * A second person vouches for imported evidence of <em>no key</em>, which alone closes nothing. The caller holds the
     * control-owner role.
     */
    @Transactional
    public void confirm(long number, @Nullable String note, Act act) {
        Typed typed = new Typed();
        String text = typed.optional("note", note);
        typed.done();
        Ticket ticket = desk.take(number);
        desk.requirePossible(ticket, EventType.CONFIRMED);
        if (ticket.kind != TicketKind.FAILURE) {
            throw ProblemException.conflict(words().gapHasNoConfirmation());
        }
        Result result = desk.standing(ticket, act.at()).result();
        if (result != Result.PASSED) {
            throw ProblemException.conflict(words().notPassed(result));
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
            throw ProblemException.conflict(
                    ticket.standingClaim() == null ? words().nothingToConfirm() : words().nothingToConfirmAfterClaim());
        }
        Map<Long, String> importers =
                desk.importers(proofs.stream().map(o -> o.evidenceId).toList());
        List<Observation> others = proofs.stream()
                .filter(o -> !act.by().equals(importers.get(o.evidenceId)))
                .toList();
        if (others.isEmpty()) {
            throw ProblemException.forbidden(words().yourOwnEvidence());
        }
        return others;
    }

    private static TicketRefusals words() {
        return Words.of(TicketRefusals.class);
    }
}
