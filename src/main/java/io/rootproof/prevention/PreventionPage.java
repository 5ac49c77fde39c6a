package io.rootproof.prevention;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.period.Seen;
import io.rootproof.period.Sight;
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
import java.time.Instant;
import java.util.List;

/** Which root users are kept from making an access key, by which policies, and which are not. */
@Path("/prevention")
@RunOnVirtualThread
class PreventionPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<PreventionItem> items,
                ListFrame frame,
                List<OrganizationItem> organizations,
                List<StateCount> counts);
    }

    /** How many accounts are in a state. */
    record StateCount(PreventionState state, long accounts) {}

    private final PreventionSearch search;
    private final Sight sight;
    private final AuditLog audit;
    private final Clock clock;

    PreventionPage(PreventionSearch search, Sight sight, AuditLog audit, Clock clock) {
        this.search = search;
        this.sight = sight;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam PreventionQuery query, @Context UriInfo uri) {
        FrameMaking frame =
                ListFrame.of(PreventionList.LIST, uri, PreventionList.COLUMNS).filters(PreventionList.filters());
        Conditions filter = query.filter();
        Instant now = clock.instant();
        Readings readings = search.readings();
        ListAnswer<PreventionItem> found = search.find(filter, query.shown(), readings, now);
        PreventionMessages words = Words.of(PreventionMessages.class);
        boolean asksForUnbound = frame.asksOnly(List.of("state=NOT_BOUND"));
        return Templates.list(
                found.items(),
                frame.ordered(words.byNumber())
                        .export("/prevention/export.csv")
                        .nothingYet(Empty.begin(words.nothingYet(), words.nothingYetDetail()))
                        .allWell(asksForUnbound ? Empty.well(words.noneUnbound(), words.noneUnboundDetail()) : null)
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()),
                search.organizations(readings),
                search.counts(now).entrySet().stream()
                        .map(count -> new StateCount(count.getKey(), count.getValue()))
                        .toList());
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam PreventionQuery query, @Context UriInfo uri) {
        Instant now = clock.instant();
        Conditions filter = search.seen(query.filter(), now);
        Readings readings = search.readings();
        Seen seen = sight.seen();
        Response file = PreventionList.EXPORT.answer(
                uri, now, Source.slices(after -> search.next(filter, after, readings, seen)));
        audit.record("prevention.exported", "prevention", "The list of what prevents root keys, as CSV.");
        return file;
    }
}
