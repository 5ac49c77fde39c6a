package io.rootproof.control;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

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

    /**
     * @param version for an older version than the one in force
     */
    @GET
    @RolesAllowed(Roles.READER)
    @Path("/control-card")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance card(@RestQuery @Nullable String version) {
        Instant now = clock.instant();
        ControlCard card = cards.asked(version, now);
        return Templates.card(
                ControlCardView.of(card, ControlCardVersions.of(cards.versions(), cards.inForceAt(now), card)));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/control-card.md")
    public Response markdown(@RestQuery @Nullable String version) {
        ControlCard card = cards.asked(version, clock.instant());
        return attachment(ControlCardMarkdown.whole(card), "control-card", card);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("/control-card/runbook.md")
    public Response runbook(@RestQuery @Nullable String version) {
        ControlCard card = cards.asked(version, clock.instant());
        return attachment(ControlCardMarkdown.runbook(card), "runbook", card);
    }

    private static Response attachment(String markdown, String name, ControlCard card) {
        return Response.ok(markdown, "text/markdown;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "-" + card.controlId() + "-v" + card.version() + ".md\"")
                .build();
    }
}
