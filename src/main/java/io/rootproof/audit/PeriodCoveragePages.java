package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.assessment.Coverage;
import io.rootproof.assessment.Result;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.CsvExport;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.rootproof.web.QueryParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Coverage of an audit period, account by account, the worst first: as a page and as a file. */
@Path("/audit-periods/{id:[0-9]+}")
@RunOnVirtualThread
class PeriodCoveragePages {

    private static final List<String> HEADER = List.of(
            "accountId",
            "name",
            "organizationalUnit",
            "passedSeconds",
            "failedSeconds",
            "unknownSeconds",
            "notAssessableSeconds",
            "notApplicableSeconds",
            "share",
            "gaps",
            "from",
            "to",
            "knownAt");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance coverage(
                AuditPeriod period, PeriodFigures figures, List<AccountFigures> accounts, PageLinks paging);
    }

    private final Seeing seeing;
    private final FigureBook figures;
    private final Coverage coverage;
    private final AuditLog audit;
    private final Clock clock;

    PeriodCoveragePages(Seeing seeing, FigureBook figures, Coverage coverage, AuditLog audit, Clock clock) {
        this.coverage = coverage;
        this.seeing = seeing;
        this.figures = figures;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Path("accounts")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance coverage(@RestPath String id, @BeanParam PageQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("page", "size"));
        AuditPeriod period = seeing.period(id);
        PeriodFigures known = figures.of(period, clock.instant());
        PageRequest page = query.shown();
        List<AccountFigures> all = known.accounts();
        List<AccountFigures> some =
                all.subList(Math.min(page.offset(), all.size()), Math.min(page.offset() + page.size(), all.size()));
        return Templates.coverage(
                period, known, some, PageLinks.of(uri, ListAnswer.of(some, page, BoundedCount.of(all.size()), null)));
    }

    @GET
    @Path("coverage.csv")
    @RolesAllowed(Roles.READER)
    @Produces("text/csv")
    public Response csv(@RestPath String id) {
        AuditPeriod period = seeing.period(id);
        PeriodFigures known = figures.of(period, clock.instant());
        audit.record("audit-period.exported", "audit-period/" + period.id, "Coverage of each account, as CSV.");
        return CsvExport.answer(
                "audit-period-" + period.id + "-coverage",
                HEADER,
                rows -> known.accounts().forEach(account -> rows.add(row(account, period, known))));
    }

    /** Every stretch that was not proven, with its cause. */
    @GET
    @Path("gaps.csv")
    @RolesAllowed(Roles.READER)
    @Produces("text/csv")
    public Response gaps(@RestPath String id) {
        AuditPeriod period = seeing.period(id);
        Instant knownAt = FigureBook.knownAt(period, clock.instant());
        audit.record("audit-period.exported", "audit-period/" + period.id, "Gaps of each account, as CSV.");
        return CsvExport.answer(
                "audit-period-" + period.id + "-gaps",
                List.of("accountId", "name", "from", "to", "seconds", "result", "reason", "knownAt"),
                rows -> coverage.forEachMember(
                        period.id,
                        period.fromAt,
                        period.toAt,
                        knownAt,
                        account -> account.gaps()
                                .forEach(gap -> rows.add(
                                        account.accountId(),
                                        account.name(),
                                        gap.from(),
                                        gap.to(),
                                        gap.length().toSeconds(),
                                        gap.verdict().result(),
                                        gap.verdict().reason(),
                                        knownAt))));
    }

    private static Object[] row(AccountFigures account, AuditPeriod period, PeriodFigures known) {
        return new Object[] {
            account.accountId(),
            account.name(),
            account.organizationalUnit(),
            seconds(account, Result.PASSED),
            seconds(account, Result.FAILED),
            seconds(account, Result.UNKNOWN),
            seconds(account, Result.NOT_ASSESSABLE),
            seconds(account, Result.NOT_APPLICABLE),
            Share.decimal(account.time()),
            account.gaps(),
            period.fromAt,
            known.until(),
            known.knownAt()
        };
    }

    private static long seconds(AccountFigures account, Result result) {
        return account.time().of(result).toSeconds();
    }
}
