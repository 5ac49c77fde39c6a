package io.rootproof.ticket;

import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.list.ListExport.Source;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;

/** The ticket list as a file: the same filters and the same order, and every page of it. */
@Path("/tickets/export.csv")
@RunOnVirtualThread
class TicketsCsv {

    private final Tickets tickets;
    private final AuditLog audit;
    private final Clock clock;

    TicketsCsv(Tickets tickets, AuditLog audit, Clock clock) {
        this.tickets = tickets;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam TicketFilter filter, @Context UriInfo uri) {
        Instant now = clock.instant();
        // Tried before anything is sent: a wrong filter is a 400, not a broken file.
        filter.condition(now);
        TicketOrder.of(filter.sort, TicketOrder.WORK);
        Response file = TicketList.EXPORT.answer(
                uri, now, Source.slices(after -> tickets.next(filter, TicketOrder.WORK, after, now)));
        audit.record("tickets.exported", "tickets", "The list of tickets, as CSV.");
        return file;
    }

    /** Some hundred at a time. */
}
