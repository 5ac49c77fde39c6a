package io.rootproof.transparency;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Flash;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageRequest;
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
import java.time.Clock;
import java.util.Base64;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Checkpoints for people. */
@Path("/log/checkpoints")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class CheckpointPages {

    private static final String SHOWN = "25";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(ListAnswer<CheckpointView> found, boolean first, LogState state);

        static native TemplateInstance one(CheckpointView view);

        private Templates() {}
    }

    private final Checkpoints checkpoints;
    private final CheckpointReading reading;
    private final Deliveries deliveries;
    private final LogStates states;
    private final SecurityIdentity identity;
    private final AuditLog audit;
    private final Flash flash;
    private final Clock clock;

    CheckpointPages(
            Checkpoints checkpoints,
            CheckpointReading reading,
            Deliveries deliveries,
            LogStates states,
            SecurityIdentity identity,
            AuditLog audit,
            Flash flash,
            Clock clock) {
        this.checkpoints = checkpoints;
        this.reading = reading;
        this.deliveries = deliveries;
        this.states = states;
        this.identity = identity;
        this.audit = audit;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance list(@RestQuery @Nullable String after) {
        return Templates.list(
                reading.find(PageRequest.of(null, SHOWN, after)), after == null || after.isEmpty(), states.now());
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response make() {
        MadeCheckpoint made = checkpoints.make(
                CheckpointReason.ON_DEMAND, identity.getPrincipal().getName(), clock.instant());
        audit.record("checkpoint.made", "checkpoint/" + made.id(), "The log with " + made.size() + " entries.");
        return flash.seeOther(
                "/log/checkpoints",
                Words.of(CheckpointMessages.class).made(new BoundedCount(made.size(), true).shown()));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String id) {
        return Templates.one(view(id));
    }

    /** For {@code openssl ts -verify -in}. */
    @GET
    @Path("/{id}/tokens/{token}")
    @Produces({"application/timestamp-reply", MediaType.TEXT_HTML})
    @RolesAllowed(Roles.READER)
    public Response token(@RestPath String id, @RestPath String token) {
        long wanted = LogProofs.number("token", token);
        CheckpointToken found = view(id).tokens().stream()
                .filter(one -> one.id() == wanted)
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound(Words.of(LogMessages.class).noSuchToken()));
        return Response.ok(Base64.getDecoder().decode(found.response()), "application/timestamp-reply")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"checkpoint-" + found.checkpointId() + "-" + found.id() + ".tsr\"")
                .build();
    }

    /** Sends it again, whatever became of it. */
    @POST
    @Path("/{id}/deliveries/{delivery}")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    public Response again(@RestPath String id, @RestPath String delivery) {
        long wanted = LogProofs.number("delivery", delivery);
        Delivery found = view(id).deliveries().stream()
                .filter(one -> one.id() == wanted)
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.notFound(Words.of(LogMessages.class).noSuchDelivery()));
        deliveries.again(found, clock.instant());
        audit.record(
                "checkpoint.sent-again",
                "checkpoint/" + found.checkpointId(),
                found.channel() + " to " + found.target());
        return flash.seeOther(
                "/log/checkpoints/" + found.checkpointId(),
                Words.of(CheckpointMessages.class).sentAgain());
    }

    private CheckpointView view(String id) {
        return reading.get(LogProofs.number("id", id));
    }
}
