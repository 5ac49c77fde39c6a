package io.rootproof.bundle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
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

/** The list of bundles, as a page and as a file. */
@Path("/bundles")
@RunOnVirtualThread
class BundleListPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<BundleView> bundles, ListFrame frame);
    }

    private final BundleSearch search;
    private final AuditLog audit;
    private final Clock clock;

    BundleListPage(BundleSearch search, AuditLog audit, Clock clock) {
        this.search = search;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam BundleListQuery query, @Context UriInfo uri) {
        FrameMaking frame =
                ListFrame.of(BundleList.LIST, uri, BundleList.COLUMNS).filters(BundleList.filters());
        ListAnswer<Bundle> found = search.find(query.filter(), query.shown());
        BundleListMessages words = Words.of(BundleListMessages.class);
        return Templates.list(
                found.items().stream().map(BundleView::new).toList(),
                frame.newestFirst()
                        .export("/bundles/export.csv")
                        .nothingYet(Empty.begin(words.nothingYet(), words.nothingYetDetail()))
                        .allWell(
                                frame.asksOnly(List.of("status=FAILED"))
                                        ? Empty.well(words.noneFailed(), words.noneFailedDetail())
                                        : null)
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam BundleListQuery query, @Context UriInfo uri) {
        Conditions filter = query.filter();
        Response file =
                BundleList.EXPORT.answer(uri, clock.instant(), Source.slices(after -> search.next(filter, after)));
        audit.record("bundles.exported", "bundles", "The list of bundles, as CSV.");
        return file;
    }
}
