package io.rootproof.acceptance;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.time.Instant;
import java.util.List;

/** The list of exceptions, as a page and as a file. */
@Path("/exceptions")
@RunOnVirtualThread
class AcceptanceListPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<AcceptanceAnswer> items, ListFrame frame);

        private Templates() {}
    }

    private final AcceptanceSearch search;
    private final AuditLog audit;
    private final Clock clock;

    AcceptanceListPage(AcceptanceSearch search, AuditLog audit, Clock clock) {
        this.search = search;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public TemplateInstance list(@BeanParam AcceptanceQuery query, @Context UriInfo uri) {
        FrameMaking frame =
                ListFrame.of(AcceptanceList.LIST, uri, AcceptanceList.COLUMNS).filters(AcceptanceList.filters());
        ListAnswer<AcceptanceAnswer> found = search.find(query.filter(), query.shown(), clock.instant());
        AcceptanceMessages words = Words.of(AcceptanceMessages.class);
        return Templates.list(
                found.items(),
                frame.newestFirst()
                        .export("/exceptions/export.csv")
                        .nothingYet(Empty.well(words.nothingYet(), words.nothingYetDetail()))
                        .make(
                                words.caption(),
                                PageLinks.of(uri, found),
                                found.items().isEmpty()));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam AcceptanceQuery query, @Context UriInfo uri) {
        Instant now = clock.instant();
        Conditions filter = query.filter();
        Response file = AcceptanceList.EXPORT.answer(uri, now, Source.slices(after -> search.next(filter, after, now)));
        audit.record("exceptions.exported", "exceptions", "The list of exceptions, as CSV.");
        return file;
    }
}
