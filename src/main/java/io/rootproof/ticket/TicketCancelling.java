package io.rootproof.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Confirmation;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Cancelling a ticket: asked on a page of its own, with the reason, and refused before anybody writes one. */
@Path("/tickets/{number}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TicketCancelling {

    @CheckedTemplate(basePath = "TicketPages")
    static class Templates {
        static native TemplateInstance cancellation(Confirmation step, String reason, FormErrors errors);

        private Templates() {}
    }

    private final TicketEnding ending;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    TicketCancelling(TicketEnding ending, Viewer viewer, Flash flash, Clock clock) {
        this.ending = ending;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("/cancellation")
    @RolesAllowed(Roles.ANALYST)
    public TemplateInstance ask(@RestPath String number) {
        long known = TicketNumber.parse(number);
        ending.requireCancellable(known, clock.instant());
        return page(known, "", FormErrors.none());
    }

    @POST
    @Path("/cancellations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ANALYST)
    public Response cancel(@RestPath String number, @RestForm @Nullable String reason) {
        long known = TicketNumber.parse(number);
        try {
            ending.cancel(known, reason, new Act(viewer.getUsername(), clock.instant()));
        } catch (ProblemException refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(known, reason == null ? "" : reason, FormErrors.of(refused)))
                    .build();
        }
        return flash.seeOther(
                "/tickets/" + known, Words.of(TicketFormMessages.class).cancelled());
    }

    private static TemplateInstance page(long number, String reason, FormErrors errors) {
        TicketFormMessages words = Words.of(TicketFormMessages.class);
        return Templates.cancellation(
                new Confirmation(
                        words.cancelQuestion(number),
                        List.of(words.cancelCloses(), words.cancelStays(), words.cancelNew()),
                        "/tickets/" + number + "/cancellations",
                        words.cancel(),
                        "/tickets/" + number),
                reason,
                errors);
    }
}
