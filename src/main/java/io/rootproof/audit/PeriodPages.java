package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.bundle.BundleCause;
import io.rootproof.bundle.PeriodBundle;
import io.rootproof.bundle.PeriodBundles;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.period.BundleEvery;
import io.rootproof.storage.ObjectLocks;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** The page of an audit period, and what is done there. */
@Path("/audit-periods/{id:[0-9]+}")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class PeriodPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(PeriodView view);
    }

    private final AuditPeriods periods;
    private final Seeing seeing;
    private final PeriodLooks looks;
    private final FigureBook figures;
    private final PeriodBundles bundles;
    private final ObjectLocks locks;
    private final SecurityIdentity identity;
    private final Flash flash;
    private final Clock clock;

    PeriodPages(
            AuditPeriods periods,
            Seeing seeing,
            PeriodLooks looks,
            FigureBook figures,
            PeriodBundles bundles,
            ObjectLocks locks,
            SecurityIdentity identity,
            Flash flash,
            Clock clock) {
        this.periods = periods;
        this.seeing = seeing;
        this.looks = looks;
        this.figures = figures;
        this.bundles = bundles;
        this.locks = locks;
        this.identity = identity;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String id) {
        return page(id, FormErrors.none());
    }

    @POST
    @Path("auditors")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response addAuditor(@RestPath String id, @RestForm @DefaultValue("") String auditor) {
        String name = auditor.strip();
        return done(
                id,
                () -> periods.addAuditor(seeing.period(id).id, name, by(), clock.instant()),
                AuditWords.words().assigned(name));
    }

    /** Schedule and retention. */
    @POST
    @Path("keeping")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response keeping(
            @RestPath String id,
            @RestForm @DefaultValue("0") String version,
            @RestForm @DefaultValue("") String every,
            @RestForm @DefaultValue("") String keepUntil) {
        return done(
                id,
                () -> {
                    BundleEvery often = every.isBlank() ? null : PeriodForm.constant(BundleEvery.class, every);
                    LocalDate kept = PeriodForm.day(keepUntil, false);
                    int seen = version.matches("[0-9]{1,9}") ? Integer.parseInt(version) : -1;
                    periods.change(seeing.period(id).id, seen, often, kept, by(), clock.instant());
                },
                AuditWords.words().changed());
    }

    @POST
    @Path("bundles")
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    public Response bundle(@RestPath String id) {
        AuditPeriod period = seeing.period(id);
        Instant now = clock.instant();
        long made = bundles.order(period, BundleCause.BY_HAND, null, period.fromAt, period.toAt, by(), now)
                .orElseThrow();
        return flash.seeOther("/bundles/" + made, AuditWords.words().ordered());
    }

    private Response done(String id, Runnable step, String sentence) {
        try {
            step.run();
            return flash.seeOther("/audit-periods/" + id, sentence);
        } catch (ProblemException refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(id, FormErrors.of(refused)))
                    .build();
        }
    }

    private TemplateInstance page(String id, FormErrors errors) {
        AuditPeriod period = seeing.period(id);
        Instant now = clock.instant();
        List<PeriodBundle> made = bundles.of(period.id);
        return Templates.one(new PeriodView(
                period,
                looks.of(period),
                figures.of(period, now),
                made,
                PeriodLocks.of(made, locks),
                periods.events(period.id),
                now,
                errors));
    }

    private String by() {
        return identity.getPrincipal().getName();
    }
}
