package io.rootproof.ticket;

import io.rootproof.account.Account;
import io.rootproof.assessment.AccountStatus;
import io.rootproof.assessment.Result;
import io.rootproof.control.ControlCard;
import io.rootproof.control.ControlCards;
import io.rootproof.control.RunbookStep;
import io.rootproof.control.SafeMarkdown;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.identity.Viewer;
import io.rootproof.ticket.TicketAnswer.Event;
import io.rootproof.ticket.TicketView.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what the page of one ticket shows. */
@ApplicationScoped
class TicketViews {

    private final EntityManager entities;
    private final Tickets tickets;
    private final SightingQuery sightings;
    private final ControlCards cards;
    private final People people;
    private final Remedies remedies;
    private final Viewer viewer;

    TicketViews(
            EntityManager entities,
            Tickets tickets,
            SightingQuery sightings,
            ControlCards cards,
            People people,
            Remedies remedies,
            Viewer viewer) {
        this.entities = entities;
        this.tickets = tickets;
        this.sightings = sightings;
        this.cards = cards;
        this.people = people;
        this.remedies = remedies;
        this.viewer = viewer;
    }

    @Transactional
    TicketView of(long number, TypedForm form, Instant now) {
        TicketAnswer ticket = tickets.find(number, now).orElseThrow(() -> TicketDesk.unknown(number));
        Account account = entities.find(Account.class, ticket.accountId());
        if (account == null) {
            throw new IllegalStateException("Ticket " + number + " names an account that does not exist");
        }
        AccountStanding standing =
                new AccountStanding(account, entities.find(AccountStatus.class, ticket.accountId()), now);
        Sightings seen = isOpenFailure(ticket) ? sightings.of(ticket.accountId()) : Sightings.NONE;
        boolean mayWork = viewer.isMayWorkTickets();
        ControlCard card = cards.inForceAt(ticket.openedAt());
        return new TicketView(
                ticket,
                standing,
                steps(ticket, card),
                card.version(),
                mayWork && ticket.state().isUnfinished() ? people.workers() : List.of(),
                report(ticket, seen, now),
                seen.lastKey().orElse(null),
                remedies.of(account, seen),
                mayWork,
                mayConfirm(ticket, standing, seen),
                viewer.getUsername(),
                form,
                now);
    }

    /** Of the runbook as it was when the ticket was opened: a tick must not move to another step when steps change. */
    private static List<Step> steps(TicketAnswer ticket, ControlCard card) {
        if (ticket.kind() != TicketKind.FAILURE) {
            return List.of();
        }
        List<Step> steps = new ArrayList<>();
        boolean found = !ticket.state().isUnfinished();
        for (RunbookStep step : card.runbook().steps()) {
            Event done = tick(ticket, step);
            steps.add(new Step(
                    step.number(), step.title(), SafeMarkdown.html(step.body()), done, !found && done == null));
            found = found || done == null;
        }
        return steps;
    }

    private static @Nullable Event tick(TicketAnswer ticket, RunbookStep step) {
        return ticket.events().reversed().stream()
                .filter(e -> e.step() != null && e.step() == step.number())
                .findFirst()
                .filter(e -> e.type() == EventType.STEP_DONE)
                .orElse(null);
    }

    private static @Nullable ReportTimes report(TicketAnswer ticket, Sightings seen, Instant now) {
        Instant claim = standingClaim(ticket);
        return isOpenFailure(ticket)
                ? ReportTimes.of(claim == null ? now : claim, seen.lastReport().orElse(null))
                : null;
    }

    private boolean mayConfirm(TicketAnswer ticket, AccountStanding standing, Sightings seen) {
        return viewer.getRole().filter(role -> role == Role.CONTROL_OWNER).isPresent()
                && isOpenFailure(ticket)
                && standing.result() == Result.PASSED
                && !seen.importedProofs(standingClaim(ticket)).isEmpty();
    }

    private static boolean isOpenFailure(TicketAnswer ticket) {
        return ticket.kind() == TicketKind.FAILURE && ticket.state().isUnfinished();
    }

    private static @Nullable Instant standingClaim(TicketAnswer ticket) {
        TicketAnswer.FixClaim claim = ticket.fixClaim();
        return claim == null || claim.refutedAt() != null ? null : claim.deletedAt();
    }
}
