package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.CsvExport;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who did what and when. */
@Path("/audit-log")
@RunOnVirtualThread
class AuditLogPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<AuditView> entries, AuditFilter filter, PageLinks links, String exportLink);

        private Templates() {}
    }

    private final AuditTrail trail;
    private final AuditLog log;

    AuditLogPage(AuditTrail trail, AuditLog log) {
        this.trail = trail;
        this.log = log;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.AUDITOR})
    public TemplateInstance list(@BeanParam AuditFilter filter, @BeanParam PageQuery query, @Context UriInfo uri) {
        ListAnswer<AuditView> answer = trail.read(filter, query.request());
        return Templates.list(answer.items(), filter, PageLinks.byCursor(uri, answer), exportLink(uri));
    }

    @GET
    @Path("/export.csv")
    @Produces("text/csv")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.AUDITOR})
    public Response export(@BeanParam AuditFilter filter) {
        // Read before anything is sent: a wrong date is a 400, not a broken file.
        String condition = filter.parameters().keySet().toString();
        log.record("audit-log.exported", "audit-log", "Filters used: " + condition);
        return CsvExport.answer(
                "audit-log",
                List.of("at", "actor", "action", "subject", "detail", "remoteAddress", "requestId"),
                rows -> trail.each(
                        filter,
                        entry -> rows.add(
                                entry.at(),
                                entry.actor(),
                                entry.action(),
                                entry.subject(),
                                entry.detail(),
                                entry.remoteAddress(),
                                entry.requestId())));
    }

    private static String exportLink(UriInfo uri) {
        @Nullable String query = uri.getRequestUri().getRawQuery();
        return "/audit-log/export.csv" + (query == null ? "" : "?" + query);
    }
}
