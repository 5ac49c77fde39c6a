package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.CsvExport;
import io.rootproof.web.Flash;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Samples of an audit period: the list, the form that takes them, the file. */
@Path("/audit-periods/{id:[0-9]+}")
@RunOnVirtualThread
class SamplePages {

    static final int MOST_IN_FILE = 100_000;
    static final List<String> HEADER = List.of(
            "id",
            "accountId",
            "asked",
            "at",
            "knownAt",
            "result",
            "reason",
            "conflicting",
            "rule",
            "evidence",
            "takenBy",
            "choice",
            "note");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance samples(
                AuditPeriod period,
                List<SampleAnswer> samples,
                Map<String, String> names,
                SampleForm form,
                PageLinks paging);
    }

    private final Seeing seeing;
    private final Samples samples;
    private final PeriodLooks looks;
    private final AuditLog audit;
    private final SecurityIdentity identity;
    private final Flash flash;
    private final Clock clock;

    SamplePages(
            Seeing seeing,
            Samples samples,
            PeriodLooks looks,
            AuditLog audit,
            SecurityIdentity identity,
            Flash flash,
            Clock clock) {
        this.seeing = seeing;
        this.samples = samples;
        this.looks = looks;
        this.audit = audit;
        this.identity = identity;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("samples")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@RestPath String id, @BeanParam PageQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("page", "size"));
        return page(seeing.period(id), SampleForm.empty(), query.shown(), uri);
    }

    /** The one thing that an auditor writes. */
    @POST
    @Path("samples")
    @RolesAllowed({Roles.AUDITOR, Roles.CONTROL_OWNER, Roles.ANALYST})
    @Produces(MediaType.TEXT_HTML)
    public Response take(
            @RestPath String id,
            @RestForm @DefaultValue("") String accounts,
            @RestForm @DefaultValue("") String randomAccounts,
            @RestForm @DefaultValue("") String at,
            @RestForm @DefaultValue("") String randomDays,
            @RestForm @DefaultValue("") String seed,
            @RestForm @DefaultValue("") String note,
            @Context UriInfo uri) {
        AuditPeriod period = seeing.period(id);
        SampleForm form = new SampleForm(
                accounts, randomAccounts, at, randomDays, seed, note, io.rootproof.web.FormErrors.none());
        SampleWanted wanted = form.wanted();
        if (wanted == null) {
            return again(period, form, 422, uri);
        }
        try {
            int taken = samples.take(period, wanted, identity.getPrincipal().getName(), clock.instant())
                    .size();
            return flash.seeOther(
                    "/audit-periods/" + period.id + "/samples",
                    Words.of(SampleMessages.class).taken(taken));
        } catch (ProblemException refused) {
            return again(period, form.refused(refused), refused.status(), uri);
        }
    }

    @GET
    @Path("samples.csv")
    @RolesAllowed(Roles.READER)
    @Produces("text/csv")
    public Response csv(@RestPath String id) {
        AuditPeriod period = seeing.period(id);
        List<AuditSample> all = samples.of(period.id, new PageRequest(0, MOST_IN_FILE, null));
        audit.record("audit-samples.exported", "audit-period/" + period.id, "Samples, as CSV.");
        return CsvExport.answer(
                "audit-period-" + period.id + "-samples",
                HEADER,
                rows -> all.reversed().forEach(sample -> rows.add(row(sample))));
    }

    private static Object[] row(AuditSample sample) {
        return new Object[] {
            sample.id,
            sample.accountId,
            sample.asked,
            sample.at,
            sample.knownAt,
            sample.result,
            sample.reason,
            sample.conflicting,
            sample.rule,
            sample.evidence.lines().collect(Collectors.joining("; ")),
            sample.takenBy,
            sample.choice,
            sample.note
        };
    }

    private Response again(AuditPeriod period, SampleForm form, int status, UriInfo uri) {
        return Response.status(status)
                .entity(page(period, form, PageRequest.of(null, null, null), uri))
                .build();
    }

    private TemplateInstance page(AuditPeriod period, SampleForm form, PageRequest page, UriInfo uri) {
        List<AuditSample> found = samples.of(period.id, page);
        List<SampleAnswer> shown =
                found.stream().limit(page.size()).map(SampleAnswer::of).toList();
        long count = looks.of(period).samples();
        return Templates.samples(
                period,
                shown,
                looks.names(shown.stream().map(SampleAnswer::accountId).toList()),
                form,
                PageLinks.of(uri, ListAnswer.of(shown, page, BoundedCount.of(count), null)));
    }
}
