package io.rootproof.ticket;

import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.time.Rfc3339;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Tickets for programs. */
@Path("/api/v1/tickets")
@Tag(name = "Tickets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TicketApi {

    record Comment(@Nullable String text) {}

    record Assignment(@Nullable String owner) {}

    record Claim(@Nullable String deletedAt, @Nullable String note) {}

    record Cancellation(@Nullable String reason) {}

    record Confirmation(@Nullable String note) {}

    private final Tickets tickets;
    private final TicketWork work;
    private final TicketEnding ending;
    private final Viewer viewer;
    private final Clock clock;

    TicketApi(Tickets tickets, TicketWork work, TicketEnding ending, Viewer viewer, Clock clock) {
        this.tickets = tickets;
        this.work = work;
        this.ending = ending;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Tickets that fit, newest number first unless sort says otherwise")
    public ListAnswer<TicketAnswer> list(@BeanParam TicketFilter filter, @BeanParam PageQuery query) {
        return tickets.list(filter, TicketOrder.NEWEST, query.request(), clock.instant());
    }

    @GET
    @Path("/{number}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One ticket with its events and evidence")
    public TicketAnswer one(@RestPath String number) {
        return found(TicketNumber.parse(number));
    }

    @POST
    @Path("/{number}/comments")
    @RolesAllowed(Roles.ANALYST)
    @Operation(summary = "Says something; takes {text}")
    @APIResponse(responseCode = "201", description = "The ticket after it")
    public Response comment(@RestPath String number, @Nullable Comment comment) {
        long known = TicketNumber.parse(number);
        work.comment(known, body(comment).text(), act());
        return created(known);
    }

    @POST
    @Path("/{number}/assignments")
    @RolesAllowed(Roles.ANALYST)
    @Operation(summary = "Gives the ticket to a person; takes {owner}, a user name")
    @APIResponse(responseCode = "201", description = "The ticket after it")
    @APIResponse(responseCode = "409", description = "The ticket is verified or cancelled")
    @APIResponse(responseCode = "422", description = "Nobody who can log in has that user name")
    public Response assign(@RestPath String number, @Nullable Assignment assignment) {
        long known = TicketNumber.parse(number);
        work.assign(known, body(assignment).owner(), act());
        return created(known);
    }

    @POST
    @Path("/{number}/fix-claims")
    @RolesAllowed(Roles.ANALYST)
    @Operation(summary = "Says that the key was deleted; takes {deletedAt, note}. Later evidence closes the ticket")
    @APIResponse(responseCode = "201", description = "The ticket after it")
    @APIResponse(responseCode = "409", description = "The ticket is verified, cancelled, or about an evidence gap")
    @APIResponse(responseCode = "422", description = "deletedAt is in the future, or before a key was last seen")
    public Response claim(@RestPath String number, @Nullable Claim claim) {
        long known = TicketNumber.parse(number);
        Instant deletedAt = Rfc3339.parse(body(claim).deletedAt());
        if (deletedAt == null) {
            throw ProblemException.unprocessable(Words.of(TicketRefusals.class).notAnInstant("deletedAt"));
        }
        ending.claimFix(known, deletedAt, body(claim).note(), act());
        return created(known);
    }

    @POST
    @Path("/{number}/cancellations")
    @RolesAllowed(Roles.ANALYST)
    @Operation(summary = "Ends the ticket without a fix; takes {reason}")
    @APIResponse(responseCode = "201", description = "The ticket after it")
    @APIResponse(
            responseCode = "409",
            description = "The account is in scope and fails, or the ticket is verified or cancelled already")
    public Response cancel(@RestPath String number, @Nullable Cancellation cancellation) {
        long known = TicketNumber.parse(number);
        ending.cancel(known, body(cancellation).reason(), act());
        return created(known);
    }

    @POST
    @Path("/{number}/confirmations")
    @RolesAllowed(Roles.CONTROL_OWNER)
    @Operation(summary = "Vouches, as a second person, for imported evidence of no key; takes {note}")
    @APIResponse(responseCode = "201", description = "The ticket after it, verified")
    @APIResponse(responseCode = "403", description = "The caller brought the evidence in")
    @APIResponse(responseCode = "409", description = "There is no imported evidence that would close the ticket")
    public Response confirm(@RestPath String number, @Nullable Confirmation confirmation) {
        long known = TicketNumber.parse(number);
        ending.confirm(known, confirmation == null ? null : confirmation.note(), act());
        return created(known);
    }

    private static <B> B body(@Nullable B body) {
        if (body == null) {
            throw ProblemException.badRequest(Words.of(TicketRefusals.class).sendJson());
        }
        return body;
    }

    private Response created(long number) {
        return Response.created(URI.create("/api/v1/tickets/" + number))
                .entity(found(number))
                .build();
    }

    private TicketAnswer found(long number) {
        return tickets.find(number, clock.instant()).orElseThrow(() -> TicketDesk.unknown(number));
    }

    private Act act() {
        return new Act(viewer.getUsername(), clock.instant());
    }
}
