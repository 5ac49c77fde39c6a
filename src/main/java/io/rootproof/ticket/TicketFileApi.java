package io.rootproof.ticket;

import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Files of tickets for programs; their content is at {@code /tickets/{number}/files/{id}}. */
@Path("/api/v1/tickets/{number}/files")
@Tag(name = "Tickets")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class TicketFileApi {

    private final Tickets tickets;
    private final TicketFiles files;
    private final Viewer viewer;
    private final Clock clock;

    TicketFileApi(Tickets tickets, TicketFiles files, Viewer viewer, Clock clock) {
        this.tickets = tickets;
        this.files = files;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The files of a ticket, in the order in which they came")
    public List<TicketFile> list(@RestPath String number) {
        return files.of(seen(number));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Roles.ANALYST)
    @Operation(summary = "Adds a file; secrets in text are taken out before it is kept")
    @APIResponse(responseCode = "201", description = "The file")
    @APIResponse(responseCode = "409", description = "The ticket has as many files as it takes")
    @APIResponse(responseCode = "422", description = "The file is too large, empty, or not of a kind that is taken")
    public Response add(@RestPath String number, @BeanParam TicketFileUpload upload) {
        long known = seen(number);
        TicketFile added =
                files.add(known, upload.name(), upload.bytes(), new Act(viewer.getUsername(), clock.instant()));
        return Response.created(URI.create("/tickets/" + known + "/files/" + added.id()))
                .entity(added)
                .build();
    }

    private long seen(String number) {
        long known = TicketNumber.parse(number);
        return tickets.find(known, clock.instant())
                .orElseThrow(() -> TicketDesk.unknown(known))
                .number();
    }
}
