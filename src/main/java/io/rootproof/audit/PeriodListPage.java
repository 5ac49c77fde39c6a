package io.rootproof.audit;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.list.Conditions;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListExport.Source;
import io.rootproof.web.list.ListFrame;
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
import java.util.List;

/** The list of audit periods, as a page and as a file. */
@Path("/audit-periods")
@RunOnVirtualThread
class PeriodListPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<PeriodRow> periods, ListFrame frame);
    }

    private final PeriodSearch search;
    private final AuditLog audit;
    private final Clock clock;

    PeriodListPage(PeriodSearch search, AuditLog audit, Clock clock) {
        this.search = search;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam PeriodQuery query, @Context UriInfo uri) {
        FrameMaking frame =
                ListFrame.of(PeriodList.LIST, uri, PeriodList.COLUMNS).filters(PeriodList.filters());
        ListAnswer<PeriodRow> found = search.find(query.filter(), query.shown());
        AuditMessages words = AuditWords.words();
        return Templates.list(
                found.items(),
                frame.ordered(words.newestEndFirst())
                        .export("/audit-periods/export.csv")
                        .nothingYet(Empty.begin(words.noPeriods(), words.noPeriodsDetail()))
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam PeriodQuery query, @Context UriInfo uri) {
        Conditions mine = search.mine(query.filter());
        Response file =
                PeriodList.EXPORT.answer(uri, clock.instant(), Source.slices(after -> search.next(mine, after)));
        audit.record("audit-periods.exported", "audit-periods", "The list of audit periods, as CSV.");
        return file;
    }
}
