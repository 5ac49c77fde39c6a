package io.rootproof.ticket;

import io.rootproof.control.ControlCards;
import io.rootproof.control.Runbook;
import io.rootproof.identity.Act;
import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/**
 * What people do with tickets while they work on them. Every call is an event of the ticket and a line of the audit log.
 * Refusals are {@link ProblemException}s: 404 for a ticket that does not exist, 409 where its state forbids it, 422 for
 * input that cannot be used.
 */
@ApplicationScoped
public class TicketWork {

    private final TicketDesk desk;
    private final People people;
    private final ControlCards cards;

    TicketWork(TicketDesk desk, People people, ControlCards cards) {
        this.desk = desk;
        this.people = people;
        this.cards = cards;
    }

    @Transactional
    public void comment(long number, @Nullable String text, Act act) {
        String said = required("text", text);
        desk.note(desk.take(number), event(EventType.COMMENTED, act, said));
    }

    /** What was changed in which system: the record that auditors match with the change process. */
    @Transactional
    public void recordChange(long number, @Nullable String text, @Nullable String url, Act act) {
        Typed typed = new Typed();
        TicketEvent event = event(EventType.CHANGE_RECORDED, act, typed.required("text", text));
        if (url != null && !url.isBlank()) {
            event.url = typed.url("url", url);
        }
        typed.done();
        desk.note(desk.take(number), event);
    }

    /** What was learned; mostly written after the ticket is closed. */
    @Transactional
    public void noteAfterIncident(long number, @Nullable String text, Act act) {
        String learned = required("text", text);
        desk.note(desk.take(number), event(EventType.POST_INCIDENT_NOTED, act, learned));
    }

    /** Names the same work in another tracker. */
    @Transactional
    public void link(long number, @Nullable String url, @Nullable String label, Act act) {
        Typed typed = new Typed();
        String address = typed.url("url", url);
        String shown = typed.optional("label", label);
        typed.done();
        TicketEvent event = event(EventType.LINKED, act, shown.isEmpty() ? address : shown);
        event.url = address;
        desk.note(desk.take(number), event);
    }

    /** Ticks a step of the runbook that the ticket was opened under, or takes the tick back. */
    @Transactional
    public void step(long number, int step, boolean done, Act act) {
        Ticket ticket = desk.take(number);
        Runbook runbook = cards.inForceAt(ticket.openedAt).runbook();
        int steps = runbook.steps().size();
        if (step < 1 || step > steps) {
            throw ProblemException.unprocessable(Words.of(TicketRefusals.class).noSuchStep(steps, step));
        }
        String title = runbook.step(step).title();
        TicketEvent event = event(done ? EventType.STEP_DONE : EventType.STEP_REOPENED, act, step + ". " + title);
        event.stepNumber = step;
        desk.note(ticket, event);
    }

    /** Gives the ticket to a person who may work on it; from OPEN, the work has begun with that. */
    @Transactional
    public void assign(long number, @Nullable String owner, Act act) {
        String wanted = required("owner", owner);
        KnownPerson person = people.find(wanted)
                .filter(KnownPerson::isEnabled)
                .orElseThrow(() ->
                        Typed.refusal("owner", Words.of(TicketRefusals.class).nobody(wanted)));
        if (person.role() == Role.AUDITOR) {
            throw Typed.refusal("owner", Words.of(TicketRefusals.class).readsOnly(person.username()));
        }
        Ticket ticket = desk.take(number);
        String before = ticket.owner;
        if (person.username().equals(before) && ticket.state != TicketState.OPEN) {
            return;
        }
        TicketEvent event = event(
                EventType.ASSIGNED,
                act,
                before == null || before.equals(person.username())
                        ? "To " + person.username() + "."
                        : "From " + before + " to " + person.username() + ".");
        event.owner = person.username();
        desk.note(ticket, event);
    }

    private static String required(String name, @Nullable String given) {
        Typed typed = new Typed();
        String text = typed.required(name, given);
        typed.done();
        return text;
    }

    private static TicketEvent event(EventType type, Act act, String text) {
        return new TicketEvent(type, act.by(), act.at(), text);
    }
}
