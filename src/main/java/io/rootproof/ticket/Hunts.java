package io.rootproof.ticket;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import io.rootproof.collection.hunting.TrailHunt;
import io.rootproof.identity.Act;
import io.rootproof.identity.AuditLog;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Orders hunts: AWS is asked by a job, since an event history is read at two pages a second. */
@ApplicationScoped
public class Hunts {

    /**
     * An order.
     *
     * @param by user name, or {@link TicketEvent#AUTOMATIC}
     */
    record Order(long number, String by, Instant at) {}

    static final TaskDescriptor<Order> ORDERED = TaskDescriptor.of("ticket-hunt", Order.class);

    private final SchedulerClient jobs;
    private final TicketDesk desk;
    private final TrailHunt trail;
    private final AuditLog audit;
    private final Clock clock;

    Hunts(SchedulerClient jobs, TicketDesk desk, TrailHunt trail, AuditLog audit, Clock clock) {
        this.jobs = jobs;
        this.desk = desk;
        this.trail = trail;
        this.audit = audit;
        this.clock = clock;
    }

    /** With the opening's transaction. */
    void afterOpening(long number, Instant at) {
        order(new Order(number, TicketEvent.AUTOMATIC, at), "opening-" + number);
    }

    /** @throws ProblemException 404, or 409 where there is no key to hunt for, or no way into the account */
    @Transactional
    public void ask(long number, Act act) {
        Ticket ticket = desk.look(number);
        desk.requirePossible(ticket, EventType.HUNTED);
        if (ticket.kind != TicketKind.FAILURE) {
            throw ProblemException.conflict(words().gapHasNoHunt());
        }
        if (!trail.canRead(ticket.accountId)) {
            throw ProblemException.conflict(words().huntReachesNothing(ticket.accountId));
        }
        order(new Order(number, act.by(), act.at()), number + "/" + UUID.randomUUID());
        audit.recordAs(act.by(), "ticket.hunt-requested", "ticket/" + number, "Asked for a look into CloudTrail.");
    }

    private void order(Order order, String instance) {
        jobs.scheduleIfNotExists(ORDERED.instance(instance).data(order).build(), clock.instant());
    }

    private static TicketRefusals words() {
        return Words.of(TicketRefusals.class);
    }
}
