package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.period.NewAuditPeriod;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jboss.resteasy.reactive.RestForm;

/** Making an audit period. */
@Path("/audit-periods")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
@RunOnVirtualThread
class PeriodFormPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(PeriodForm form);
    }

    private final AuditPeriods periods;
    private final SecurityIdentity identity;
    private final Flash flash;
    private final Clock clock;

    PeriodFormPage(AuditPeriods periods, SecurityIdentity identity, Flash flash, Clock clock) {
        this.periods = periods;
        this.identity = identity;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("new")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance form() {
        return Templates.form(PeriodForm.empty(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)));
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response create(
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String from,
            @RestForm @DefaultValue("") String to,
            @RestForm @DefaultValue("") String scope,
            @RestForm @DefaultValue("") String units,
            @RestForm @DefaultValue("") String accounts,
            @RestForm @DefaultValue("") String auditors,
            @RestForm @DefaultValue("") String every,
            @RestForm @DefaultValue("") String keepUntil) {
        PeriodForm form =
                new PeriodForm(name, from, to, scope, units, accounts, auditors, every, keepUntil, FormErrors.none());
        NewAuditPeriod wanted = form.wanted();
        if (wanted == null) {
            return Response.status(422).entity(Templates.form(form)).build();
        }
        try {
            AuditPeriod made = periods.create(wanted, identity.getPrincipal().getName(), clock.instant());
            return flash.seeOther(
                    "/audit-periods/" + made.id, AuditWords.words().made(made.name));
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(Templates.form(form.refused(refused)))
                    .build();
        }
    }
}
