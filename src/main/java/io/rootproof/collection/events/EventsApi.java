package io.rootproof.collection.events;

import io.rootproof.collection.imports.EventsAnswer;
import io.rootproof.collection.imports.PushedEvents;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.ProblemAnswers;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an API destination of EventBridge sends to. */
@Path("/api/v1/events")
@Tag(name = "Collection")
@RunOnVirtualThread
class EventsApi {

    private final PushedEvents events;
    private final EventThrottle throttle;
    private final EventsConfig config;
    private final ProblemAnswers answers;
    private final Viewer viewer;
    private final Clock clock;

    EventsApi(
            PushedEvents events,
            EventThrottle throttle,
            EventsConfig config,
            ProblemAnswers answers,
            Viewer viewer,
            Clock clock) {
        this.events = events;
        this.throttle = throttle;
        this.config = config;
        this.answers = answers;
        this.viewer = viewer;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.EVENT_SENDER)
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hand in one event of EventBridge, or an array of them",
            description = "Security Hub's imported findings of IAM.4, and CloudTrail's CreateAccessKey, UpdateAccessKey"
                    + " and DeleteAccessKey by the root user on its own key. 202 when what can be used is stored; results"
                    + " and tickets follow within seconds. The same event sent again is stored once and answered 202, too."
                    + " Events about something else are listed as ignored. 422 where nothing can be used and something"
                    + " should have been, 413 and 429 for size and pace.")
    public Response take(InputStream body, RoutingContext routing) {
        String by = viewer.getUsername();
        long wait = throttle.secondsToWait(by);
        if (wait > 0) {
            return answers.builder(429, words().tooMany(config.perMinute()), routing)
                    .header("Retry-After", wait)
                    .build();
        }
        byte[] bytes = read(body);
        if (bytes.length > config.largestBytes()) {
            return answers.of(413, words().tooLarge(config.largestBytes()), routing);
        }
        EventsAnswer answer = events.take(bytes, by, clock.instant());
        return Response.accepted(answer).build();
    }

    private static EventMessages words() {
        return Words.of(EventMessages.class);
    }

    private byte[] read(InputStream body) {
        try {
            return body.readNBytes(config.largestBytes() + 1);
        } catch (IOException cut) {
            throw new UncheckedIOException(cut);
        }
    }
}
