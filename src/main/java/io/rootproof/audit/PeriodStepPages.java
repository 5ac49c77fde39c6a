package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.web.Confirmation;
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
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Steps with consequences, each on a page of its own that says them: closing, legal hold, taking an auditor off. */
@Path("/audit-periods/{id:[0-9]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PeriodStepPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance hold(Confirmation step, FormErrors errors, String reason);
    }

    private final AuditPeriods periods;
    private final Seeing seeing;
    private final Closing closing;
    private final FigureBook figures;
    private final SecurityIdentity identity;
    private final Flash flash;
    private final Clock clock;

    PeriodStepPages(
            AuditPeriods periods,
            Seeing seeing,
            Closing closing,
            FigureBook figures,
            SecurityIdentity identity,
            Flash flash,
            Clock clock) {
        this.periods = periods;
        this.seeing = seeing;
        this.closing = closing;
        this.figures = figures;
        this.identity = identity;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("closing")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance askToClose(@RestPath String id) {
        AuditPeriod period = seeing.period(id);
        AuditMessages words = AuditWords.words();
        PeriodFigures known = figures.of(period, clock.instant());
        return new Confirmation(
                        words.closeWhich(period.name),
                        List.of(
                                words.closeSeals(),
                                known.uncovered() == 0
                                        ? words.closeWithoutGaps()
                                        : words.closeWithGaps(known.uncovered(), known.share()),
                                words.closeFreezes(),
                                words.closeStays()),
                        "/audit-periods/" + id + "/closing",
                        words.close(),
                        "/audit-periods/" + id)
                .page();
    }

    @POST
    @Path("closing")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response close(@RestPath String id) {
        long bundle = closing.close(seeing.period(id).id, by(), clock.instant());
        return flash.seeOther("/audit-periods/" + id, AuditWords.words().closedNow(bundle));
    }

    @GET
    @Path("legal-hold")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance askToHold(@RestPath String id) {
        return Templates.hold(holdStep(seeing.period(id)), FormErrors.none(), "");
    }

    /** Puts a hold on, or lifts it. */
    @POST
    @Path("legal-hold")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response hold(
            @RestPath String id, @RestForm @DefaultValue("") String reason, @RestForm @DefaultValue("") String held) {
        AuditPeriod period = seeing.period(id);
        boolean on = "true".equals(held);
        try {
            if (on) {
                periods.hold(period.id, reason, by(), clock.instant());
            } else {
                periods.release(period.id, reason, by(), clock.instant());
            }
            return flash.seeOther("/audit-periods/" + id, AuditWords.words().holdIs(on));
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(Templates.hold(holdStep(period), FormErrors.of(refused), reason))
                    .build();
        }
    }

    private static Confirmation holdStep(AuditPeriod period) {
        AuditMessages words = AuditWords.words();
        return new Confirmation(
                        words.holdWhich(!period.legalHold, period.name),
                        period.legalHold ? List.of(words.releaseFrees()) : List.of(words.holdKeeps()),
                        "/audit-periods/" + period.id + "/legal-hold",
                        words.holdDo(!period.legalHold),
                        "/audit-periods/" + period.id)
                .with("held", Boolean.toString(!period.legalHold).toLowerCase(Locale.ROOT));
    }

    @GET
    @Path("auditor-removal")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance askToRemove(@RestPath String id, @RestQuery @DefaultValue("") String auditor) {
        AuditPeriod period = seeing.period(id);
        AuditMessages words = AuditWords.words();
        return new Confirmation(
                        words.removeWhom(auditor, period.name),
                        List.of(words.removeSeesNothing(), words.removeKeeps()),
                        "/audit-periods/" + id + "/auditor-removal",
                        words.remove(),
                        "/audit-periods/" + id)
                .with("auditor", auditor)
                .page();
    }

    @POST
    @Path("auditor-removal")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response remove(@RestPath String id, @RestForm @DefaultValue("") String auditor) {
        periods.removeAuditor(seeing.period(id).id, auditor, by(), clock.instant());
        return flash.seeOther("/audit-periods/" + id, AuditWords.words().removed(auditor));
    }

    private String by() {
        return identity.getPrincipal().getName();
    }
}
