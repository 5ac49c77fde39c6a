package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.web.Flash;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.QueryParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One account: its result and why, its history, and what people decide about it. */
@Path("/accounts/{id}")
@RunOnVirtualThread
class AccountPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance account(AccountView view);
    }

    private final AccountFile file;
    private final AccountChanges changes;
    private final Handover handover;
    private final Flash flash;
    private final Clock clock;

    AccountPage(AccountFile file, AccountChanges changes, Handover handover, Flash flash, Clock clock) {
        this.file = file;
        this.changes = changes;
        this.handover = handover;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance account(
            @RestPath String id,
            @RestQuery @Nullable String from,
            @RestQuery @Nullable String to,
            @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("from", "to"));
        Instant now = clock.instant();
        return Templates.account(file.view(id, PeriodInView.of(from, to, now), now));
    }

    @POST
    @Path("scope-changes")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response changeScope(
            @RestPath String id,
            @RestForm @Nullable String inScope,
            @RestForm @Nullable String reason,
            @Context SecurityContext person) {
        boolean wanted = Boolean.parseBoolean(inScope);
        changes.scope(id, wanted, reason, person.getUserPrincipal().getName(), clock.instant());
        return flash.seeOther("/accounts/" + id, wanted ? "It is in scope now." : "It is out of scope now.");
    }

    @POST
    @Path("owner-changes")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    public Response changeOwner(
            @RestPath String id,
            @RestForm @Nullable String owner,
            @RestForm @Nullable String reason,
            @Context SecurityContext person) {
        changes.owner(id, owner, reason, person.getUserPrincipal().getName(), clock.instant());
        return flash.seeOther("/accounts/" + id, "The owner was changed.");
    }

    @POST
    @Path("acceptances")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    public Response accept(@RestPath String id, @RestForm @Nullable String note, @Context SecurityContext person) {
        handover.accept(
                id, QueryParameters.text(note), person.getUserPrincipal().getName(), clock.instant());
        return flash.seeOther("/accounts/" + id, "The acceptance was recorded.");
    }
}
