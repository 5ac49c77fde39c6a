package io.rootproof.ticket;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.collection.hunting.Hunted;
import io.rootproof.collection.hunting.TrailHunt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Hunts for one ticket and writes down what came of it. */
@ApplicationScoped
public class HuntWork {

    private final TrailHunt trail;
    private final TicketDesk desk;
    private final TicketBook book;

    HuntWork(TrailHunt trail, TicketDesk desk, TicketBook book) {
        this.trail = trail;
        this.desk = desk;
        this.book = book;
    }

    /** What the opening of a ticket starts: once, while there is work to do, where the account can be reached. */
    void afterOpening(long number, Clock clock) throws InterruptedException {
        String account = QuarkusTransaction.requiringNew().call(() -> unhunted(number));
        if (account != null) {
            hunt(number, account, TicketEvent.AUTOMATIC, clock);
        }
    }

    /**
     * Hunts now, for whoever asked.
     *
     * @param clock tells the time of the hunt
     */
    public void hunt(long number, String by, Clock clock) throws InterruptedException {
        hunt(number, QuarkusTransaction.requiringNew().call(() -> desk.look(number).accountId), by, clock);
    }

    private void hunt(long number, String account, String by, Clock clock) throws InterruptedException {
        Hunted hunted = trail.hunt(account, clock).orElse(null);
        if (hunted != null) {
            Instant now = clock.instant();
            QuarkusTransaction.requiringNew().run(() -> write(number, by, now, hunted));
        }
    }

    private void write(long number, String by, Instant now, Hunted hunted) {
        Ticket ticket = desk.take(number);
        if (TicketMachine.after(ticket.state, EventType.HUNTED).isEmpty()) {
            return; // cancelled meanwhile; the evidence stays
        }
        TicketEvent event = new TicketEvent(EventType.HUNTED, by, now, HuntText.of(hunted));
        book.append(ticket, event);
        book.citeLookups(event, hunted.evidence());
    }

    /** The account of a ticket that nobody has hunted for yet; null if there is nothing to do. */
    private @Nullable String unhunted(long number) {
        Ticket ticket = desk.look(number);
        boolean done = TicketEvent.count("ticketNumber = ?1 and type = ?2", number, EventType.HUNTED) > 0;
        return ticket.state.isUnfinished() && !done ? ticket.accountId : null;
    }
}
