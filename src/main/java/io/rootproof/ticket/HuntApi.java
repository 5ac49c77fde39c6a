package io.rootproof.ticket;

import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Looking into CloudTrail for a ticket, for programs. */
@Path("/api/v1/tickets/{number}/hunts")
@Tag(name = "Tickets")
@RunOnVirtualThread
class HuntApi {

    private final Hunts hunts;
    private final Viewer viewer;
    private final Clock clock;

    HuntApi(Hunts hunts, Viewer viewer, Clock clock) {
        this.hunts = hunts;
        this.viewer = viewer;
        this.clock = clock;
    }

    /** An order that was taken. */
    record Ordered(long number) {}

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Looks into CloudTrail for what the root user did since it has a key",
            description = "202: what comes of it is an event of the ticket, with the answers of AWS as evidence.")
    @APIResponse(responseCode = "202", description = "The hunt is ordered")
    @APIResponse(
            responseCode = "409",
            description = "The ticket is cancelled or about an evidence gap, or no connection reaches the account")
    public Response hunt(@RestPath String number) {
        long known = TicketNumber.parse(number);
        hunts.ask(known, new Act(viewer.getUsername(), clock.instant()));
        return Response.accepted(new Ordered(known)).build();
    }
}
