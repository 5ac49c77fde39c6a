package io.rootproof.onboarding;

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
import java.time.Instant;
import java.util.List;

/** New accounts: which are ready, who took them over, and which are in use without having passed. */
@Path("/onboarding")
@RunOnVirtualThread
class OnboardingPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<OnboardingItem> items, ListFrame frame, long hours);
    }

    private final OnboardingSearch search;
    private final OnboardingConfig config;
    private final AuditLog audit;
    private final Clock clock;

    OnboardingPage(OnboardingSearch search, OnboardingConfig config, AuditLog audit, Clock clock) {
        this.search = search;
        this.config = config;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam OnboardingQuery query, @Context UriInfo uri) {
        FrameMaking frame =
                ListFrame.of(OnboardingList.LIST, uri, OnboardingList.COLUMNS).filters(OnboardingList.filters());
        ListAnswer<OnboardingItem> found = search.find(query.filter(), query.shown(), clock.instant());
        OnboardingMessages words = Words.of(OnboardingMessages.class);
        boolean asksForLate = frame.asksOnly(List.of("stage=OVERDUE")) || frame.asksOnly(List.of("late=true"));
        return Templates.list(
                found.items(),
                frame.newestFirst()
                        .export("/onboarding/export.csv")
                        .nothingYet(Empty.begin(words.nothingYet(), words.nothingYetDetail()))
                        .allWell(asksForLate ? Empty.well(words.noneLate(), words.noneLateDetail()) : null)
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()),
                config.readyWithin().toHours());
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam OnboardingQuery query, @Context UriInfo uri) {
        Instant now = clock.instant();
        Conditions filter = search.seen(query.filter(), now);
        Response file = OnboardingList.EXPORT.answer(uri, now, Source.slices(after -> search.next(filter, after, now)));
        audit.record("onboarding.exported", "onboarding", "The list of new accounts, as CSV.");
        return file;
    }
}
