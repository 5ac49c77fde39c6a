package io.rootproof.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.KnownPerson;
import io.rootproof.identity.People;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.rootproof.web.Words;
import io.rootproof.web.list.BulkAssignment;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListFrame;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
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
    private final People people;
    private final Viewer viewer;
    private final Clock clock;

    TicketPages(Tickets tickets, TicketViews views, People people, Viewer viewer, Clock clock) {
        this.tickets = tickets;
        this.views = views;
        this.people = people;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@BeanParam TicketFilter filter, @BeanParam PageQuery query, @Context UriInfo uri) {
        FrameMaking frame = ListFrame.of(TicketList.LIST, uri, TicketList.COLUMNS);
        ListAnswer<TicketAnswer> found = tickets.list(filter, TicketOrder.WORK, query.shown(), clock.instant());
        return Templates.list(new TicketListView(
                found.items(),
                TicketListView.said(frame, TicketOrder.of(filter.sort, TicketOrder.WORK), bulk())
                        .make(
                                Words.of(TicketListMessages.class).caption(),
                                PageLinks.of(uri, found),
                                found.items().isEmpty())));
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

    private @Nullable BulkAssignment bulk() {
        return viewer.isMayWorkTickets()
                ? new BulkAssignment(
                        "/tickets/assignments",
                        "number",
                        people.workers().stream().map(KnownPerson::username).toList(),
                        false)
                : null;
    }
}
