package io.rootproof.ticket;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.ListMessages;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.rootproof.web.list.Assigned;
import io.rootproof.web.list.KnownLists;
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

/** Gives many tickets to one person: each as its own page would, so one that cannot be does not stop the others. */
@Path("/tickets/assignments")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TicketAssignments {

    private final TicketWork work;
    private final KnownLists lists;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    TicketAssignments(TicketWork work, KnownLists lists, Viewer viewer, Flash flash, Clock clock) {
        this.work = work;
        this.lists = lists;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ANALYST)
    public Response assign(
            @RestForm @Nullable List<String> number,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String back) {
        TicketListMessages words = Words.of(TicketListMessages.class);
        String list = lists.address(back).orElse(TicketList.LIST.path());
        if (Assigned.isNothing(number)) {
            return flash.seeOtherWarning(list, Words.of(ListMessages.class).nothingSelected());
        }
        String wanted = owner == null ? "" : owner.strip();
        try {
            if (wanted.isEmpty()) {
                throw ProblemException.unprocessable(words.ownerMissing());
            }
            Act act = new Act(viewer.getUsername(), clock.instant());
            Assigned outcome = Assigned.each(number, ticket -> work.assign(TicketNumber.parse(ticket), wanted, act));
            return outcome.isComplete()
                    ? flash.seeOther(list, words.assigned(outcome.done(), wanted))
                    : partly(
                            outcome,
                            words.partlyAssigned(
                                    outcome.done(), wanted, outcome.refused().size()),
                            list);
        } catch (ProblemException nothingDone) {
            return Response.status(nothingDone.status())
                    .entity(TicketPages.Templates.assigned(new Assigned(0, List.of()), "", list, nothingDone.detail()))
                    .build();
        }
    }

    private static Response partly(Assigned outcome, String sentence, String list) {
        return Response.status(outcome.done() == 0 ? 422 : 200)
                .entity(TicketPages.Templates.assigned(outcome, sentence, list, null))
                .build();
    }
}
