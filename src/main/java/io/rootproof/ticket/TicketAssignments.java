package io.rootproof.ticket;

import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Words;
import io.rootproof.web.list.BulkAnswers;
import io.rootproof.web.list.BulkAnswers.Sent;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Gives many tickets to one person. */
@Path("/tickets/assignments")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TicketAssignments {

    private final TicketWork work;
    private final BulkAnswers answers;
    private final Viewer viewer;
    private final Clock clock;

    TicketAssignments(TicketWork work, BulkAnswers answers, Viewer viewer, Clock clock) {
        this.work = work;
        this.answers = answers;
        this.viewer = viewer;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ANALYST)
    public Response assign(
            @RestForm @Nullable List<String> number,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String back) {
        Act act = new Act(viewer.getUsername(), clock.instant());
        return answers.assign(
                TicketList.LIST,
                new Sent(number, owner, back),
                (ticket, to) -> work.assign(TicketNumber.parse(ticket), to, act),
                Words.of(TicketListMessages.class)::assigned);
    }
}
