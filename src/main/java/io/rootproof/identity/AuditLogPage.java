package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.ShowsPeriod;
import io.rootproof.web.Words;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.FrameMaking;
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

/** Who did what and when. */
@Path("/audit-log")
@RunOnVirtualThread
class AuditLogPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<AuditView> entries, ListFrame frame);

        private Templates() {}
    }

    /** More than a person can choose from; there are about fifty. */
    private static final int MOST_ACTIONS = 200;

    private final AuditTrail trail;
    private final AuditLog log;
    private final Clock clock;

    AuditLogPage(AuditTrail trail, AuditLog log, Clock clock) {
        this.trail = trail;
        this.log = log;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.AUDITOR})
    @ShowsPeriod
    public TemplateInstance list(@BeanParam AuditFilter filter, @BeanParam PageQuery query, @Context UriInfo uri) {
        FrameMaking frame = ListFrame.of(AuditList.LIST, uri, AuditList.COLUMNS)
                .filters(AuditList.filters(trail.actions(MOST_ACTIONS), filter.getAction()));
        ListAnswer<AuditView> answer = trail.read(filter, query.shown());
        AuditListMessages words = Words.of(AuditListMessages.class);
        boolean failedLogins = frame.asksOnly(List.of("action=login.failed"));
        return Templates.list(
                answer.items(),
                frame.newestFirst()
                        .export("/audit-log/export.csv")
                        .allWell(failedLogins ? Empty.well(words.noFailedLogin(), words.noFailedLoginDetail()) : null)
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, answer),
                                answer.items().isEmpty()));
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.AUDITOR})
    public Response export(@BeanParam AuditFilter filter, @Context UriInfo uri) {
        // Read before anything is sent: a wrong date is a 400, not a broken file.
        String condition = filter.parameters().keySet().toString();
        Response file = AuditList.EXPORT.answer(uri, clock.instant(), row -> trail.each(filter, row));
        log.record("audit-log.exported", "audit-log", "Filters used: " + condition);
        return file;
    }
}
