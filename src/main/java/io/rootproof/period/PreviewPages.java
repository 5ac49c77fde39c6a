package io.rootproof.period;

import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.Flash;
import io.rootproof.web.PreviewCookie;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Where staff begin to look as an auditor does, and where they stop. */
@Path("/audit-periods")
@RunOnVirtualThread
class PreviewPages {

    private final AuditPeriods periods;
    private final PreviewCookie cookie;
    private final AuditLog audit;
    private final Flash flash;

    PreviewPages(AuditPeriods periods, PreviewCookie cookie, AuditLog audit, Flash flash) {
        this.periods = periods;
        this.cookie = cookie;
        this.audit = audit;
        this.flash = flash;
    }

    @POST
    @Path("/{id:[0-9]+}/preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    public Response begin(@RestPath long id) {
        AuditPeriod period = periods.find(id);
        cookie.begin(period.id);
        audit.record("audit-period.previewed", "audit-period/" + period.id, "Looks as an auditor of it does.");
        return flash.seeOther(
                "/audit-periods/" + period.id, Words.of(SightMessages.class).begun(period.name));
    }

    @POST
    @Path("/preview-end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response end() {
        cookie.end();
        return flash.seeOther("/", Words.of(SightMessages.class).left());
    }
}
