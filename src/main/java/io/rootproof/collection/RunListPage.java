package io.rootproof.collection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.collection.imports.EvidenceImport;
import io.rootproof.collection.imports.ImportSearch;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.ShowsPeriod;
import io.rootproof.web.Words;
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

/** The list of runs, as a page and as a file; under it the last imports, which bring evidence, too. */
@Path("/collection-runs")
@RunOnVirtualThread
class RunListPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<RunItem> runs, ListFrame frame, List<EvidenceImport> imports);
    }

    private final RunSearch search;
    private final ImportSearch imports;
    private final AuditLog audit;
    private final Clock clock;

    RunListPage(RunSearch search, ImportSearch imports, AuditLog audit, Clock clock) {
        this.search = search;
        this.imports = imports;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public TemplateInstance list(@BeanParam RunListQuery query, @Context UriInfo uri) {
        FrameMaking frame = ListFrame.of(RunList.LIST, uri, RunList.COLUMNS).filters(RunList.filters());
        ListAnswer<RunItem> found = search.find(query.filter(), query.shown());
        RunListMessages words = Words.of(RunListMessages.class);
        boolean failed = frame.asksOnly(List.of("status=FAILED", "status=PARTIAL", "status=INTERRUPTED"));
        return Templates.list(
                found.items(),
                frame.newestFirst()
                        .export("/collection-runs/export.csv")
                        .nothingYet(Empty.begin(
                                words.nothingYet(), words.nothingYetDetail(), "/getting-started", words.howToBegin()))
                        .allWell(failed ? Empty.well(words.noneFailed(), words.noneFailedDetail()) : null)
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()),
                imports.newest());
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam RunListQuery query, @Context UriInfo uri) {
        Conditions filter = query.filter();
        Response file = RunList.EXPORT.answer(uri, clock.instant(), Source.slices(after -> search.next(filter, after)));
        audit.record("collection-runs.exported", "collection-runs", "The list of collection runs, as CSV.");
        return file;
    }
}
