package io.rootproof.evidence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.ShowsPeriod;
import io.rootproof.web.Words;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.Filter;
import io.rootproof.web.list.Filter.Option;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListExport;
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
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** The evidence search, as a page and as a file. */
@Path("/evidence")
@RunOnVirtualThread
class EvidenceListPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<EvidenceItem> items, Map<String, String> names, ListFrame frame);
    }

    private final EvidenceSearch search;
    private final AuditLog audit;
    private final Clock clock;

    EvidenceListPage(EvidenceSearch search, AuditLog audit, Clock clock) {
        this.search = search;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public TemplateInstance list(@BeanParam EvidenceQuery query, @Context UriInfo uri) {
        FrameMaking frame = ListFrame.of(EvidenceList.LIST, uri, EvidenceList.COLUMNS);
        ListAnswer<EvidenceItem> found = search.find(query.filter(), query.shown());
        EvidenceListMessages words = Words.of(EvidenceListMessages.class);
        return Templates.list(
                found.items(),
                search.accountNames(found.items()),
                frame.filters(filters(words))
                        .newestFirst()
                        .export("/evidence/export.csv")
                        .nothingYet(Empty.begin(
                                words.nothingYet(), words.nothingYetDetail(), "/collection-runs", words.toCollection()))
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam EvidenceQuery query, @Context UriInfo uri) {
        EvidenceFilter filter = query.filter();
        Response file = EvidenceList.EXPORT.answer(
                uri, clock.instant(), ListExport.Source.slices(after -> search.next(filter, after)));
        audit.record("evidence.exported", "evidence", "The list of evidence, as CSV.");
        return file;
    }

    private static Filter[] filters(EvidenceListMessages words) {
        return new Filter[] {
            Filter.search("accountId", words.accountFilter()),
            Filter.oneOf(
                    "source",
                    words.source(),
                    Arrays.stream(Source.values())
                            .map(source -> Option.of(
                                    source.name(),
                                    Words.of(EvidenceMessages.class).source(source)))
                            .toList()),
            Filter.day("from", words.from()),
            Filter.day("to", words.before()),
            Filter.oneOf(
                    "disposition",
                    words.judged(),
                    Arrays.stream(Disposition.values())
                            .map(judged -> Option.of(judged.name(), words.dispositionName(judged)))
                            .toList()),
            Filter.byLink("runId", words.run()),
            Filter.byLink("importId", words.importId()),
            Filter.byLink("sha256", words.sha256())
        };
    }
}
