package io.rootproof.tracker;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.Flash;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** How Jira answers, and what it has not taken. */
@Path("/tracker")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class TrackerPage {

    private static final int SHOWN = 50;

    /**
     * @param url null where no Jira is configured
     */
    record View(@Nullable String url, String project, TrackerState state, List<TrackerCall> unsaid) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance tracker(View view);

        private Templates() {}
    }

    private final JiraConfig config;
    private final TrackerRows rows;
    private final TrackerStates states;
    private final AuditLog audit;
    private final Flash flash;

    TrackerPage(JiraConfig config, TrackerRows rows, TrackerStates states, AuditLog audit, Flash flash) {
        this.config = config;
        this.rows = rows;
        this.states = states;
        this.audit = audit;
        this.flash = flash;
    }

    @GET
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public TemplateInstance show() {
        return Templates.tracker(new View(
                config.url().map(URI::toString).orElse(null),
                config.project().orElse(""),
                states.now(),
                rows.unsaid(SHOWN)));
    }

    /** Sends what Jira refused once more. */
    @POST
    @Path("/calls/{id}/attempts")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response again(@RestPath String id) {
        TrackerCall call = Optional.of(id)
                .filter(it -> it.matches("[0-9]{1,18}"))
                .flatMap(it -> rows.call(Long.parseLong(it)))
                .filter(TrackerCall::isDead)
                .orElseThrow(() -> ProblemException.notFound(
                        Words.of(TrackerMessages.class).noSuchCall()));
        rows.again(call.id());
        audit.record("tracker.sent-again", "ticket/" + call.ticket(), call.kind() + " in Jira");
        return flash.seeOther("/tracker", Words.of(TrackerMessages.class).sentAgain());
    }
}
