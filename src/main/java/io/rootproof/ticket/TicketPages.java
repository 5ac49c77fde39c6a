package io.rootproof.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.CsvExport;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The work list, and one ticket. What is done to a ticket is posted to {@link TicketForms}. */
@Path("/tickets")
@RunOnVirtualThread
class TicketPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(TicketListView view);

        static native TemplateInstance ticket(TicketView view);

        static native TemplateInstance events(long number, List<TicketAnswer.Event> events, PageLinks links);

        private Templates() {}
    }

    /** A comment may have 4,000 characters, and a page 100 kB. */
    private static final String EVENTS_A_PAGE = "15";

    private final Tickets tickets;
    private final TicketViews views;
    private final AuditLog audit;
    private final Clock clock;

    TicketPages(Tickets tickets, TicketViews views, AuditLog audit, Clock clock) {
        this.tickets = tickets;
        this.views = views;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@BeanParam TicketFilter filter, @BeanParam PageQuery query, @Context UriInfo uri) {
        return Templates.list(TicketListView.of(
                tickets.list(filter, TicketOrder.DUE, query.request(), clock.instant()), filter, uri));
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam TicketFilter filter) {
        Instant now = clock.instant();
        // Tried before anything is sent: a wrong filter is a 400, not a broken file.
        filter.condition(now);
        TicketOrder.of(filter.sort, TicketOrder.DUE);
        audit.record("tickets.exported", "tickets", "The list of tickets, as CSV.");
        return CsvExport.answer("tickets", TicketsCsv.HEADER, rows -> TicketsCsv.write(tickets, filter, now, rows));
    }

    @GET
    @Path("/{number}")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String number) {
        return Templates.ticket(views.of(TicketNumber.parse(number), TypedForm.NONE, clock.instant()));
    }

    /** Everything that happened, in full, newest first. */
    @GET
    @Path("/{number}/events")
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    public TemplateInstance events(@RestPath String number, @RestQuery @Nullable String page, @Context UriInfo uri) {
        long known = TicketNumber.parse(number);
        PageRequest wanted = PageRequest.of(page, EVENTS_A_PAGE, null);
        List<TicketAnswer.Event> all = tickets.find(known, clock.instant())
                .orElseThrow(() -> TicketDesk.unknown(known))
                .events()
                .reversed();
        int first = Math.min(wanted.offset(), all.size());
        List<TicketAnswer.Event> part = all.subList(first, Math.min(first + wanted.size(), all.size()));
        return Templates.events(
                known, part, PageLinks.of(uri, ListAnswer.of(part, wanted, BoundedCount.of(all.size()), null)));
    }
}
