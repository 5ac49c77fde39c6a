package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.control.ControlCardMarkdown;
import io.rootproof.control.ControlCards;
import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;

/** The control card and the runbook in force. */
@Path("")
@RunOnVirtualThread
class ControlCardPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance card(ControlCardView view);
    }

    private final ControlCards cards;
    private final Clock clock;

    ControlCardPages(ControlCards cards, Clock clock) {
        this.cards = cards;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/control-card")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance card() {
        return Templates.card(ControlCardView.of(cards.inForceAt(clock.instant())));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/control-card.md")
    public Response markdown() {
        return Response.ok(ControlCardMarkdown.whole(cards.inForceAt(clock.instant())), "text/markdown;charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"control-card.md\"")
                .build();
    }
}
