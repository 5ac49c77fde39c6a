package io.rootproof.ticket;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Act;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.ticket.UnitOwners.UnitOwner;
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
import org.jspecify.annotations.Nullable;

/** Who gets the tickets of a unit's accounts. */
@Path("/tickets/owners")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class UnitOwnerPage {

    /**
     * @param fallback who gets what no unit's owner does; null for nobody
     * @param unit what was typed and refused
     */
    record View(
            List<UnitOwner> owners,
            List<String> units,
            @Nullable String fallback,
            String unit,
            String owner,
            FormErrors errors) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance owners(View view);

        private Templates() {}
    }

    private final UnitOwners owners;
    private final TicketConfig config;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    UnitOwnerPage(UnitOwners owners, TicketConfig config, Viewer viewer, Flash flash, Clock clock) {
        this.owners = owners;
        this.config = config;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance show() {
        return page("", "", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response name(@RestForm @Nullable String unit, @RestForm @Nullable String owner) {
        String path = unit == null ? "" : unit.strip();
        String who = owner == null ? "" : owner.strip();
        try {
            owners.name(path, who, new Act(viewer.getUsername(), clock.instant()));
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(page(path, who, FormErrors.of(refused)))
                    .build();
        }
        UnitOwnerMessages words = Words.of(UnitOwnerMessages.class);
        return flash.seeOther("/tickets/owners", who.isEmpty() ? words.removed(path) : words.saved(path));
    }

    private TemplateInstance page(String unit, String owner, FormErrors errors) {
        return Templates.owners(
                new View(owners.all(), owners.units(), config.defaultOwner().orElse(null), unit, owner, errors));
    }
}
