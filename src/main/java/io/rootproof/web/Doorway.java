package io.rootproof.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** What every request passes before anything else looks at it, static files included. */
@ApplicationScoped
class Doorway {

    /** Above Quarkus' own handlers (CORS 300, authentication 200). */
    private static final int FIRST = 1000;

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<String> SESSION_PATHS = Set.of("/login", "/logout");

    private static final Pattern HARMLESS_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final DemoMode demo;
    private final ProblemWriter problems;
    private final Assets assets;
    private final long largestBody;

    Doorway(
            DemoMode demo,
            ProblemWriter problems,
            Assets assets,
            @ConfigProperty(name = "rootproof.http.largest-body-bytes", defaultValue = "54525952") long largestBody) {
        this.demo = demo;
        this.problems = problems;
        this.assets = assets;
        this.largestBody = largestBody;
    }

    void register(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    private void enter(RoutingContext routing) {
        String id = requestId(routing.request().getHeader("X-Request-Id"));
        routing.put(CurrentRequest.ID, id);
        MDC.put("requestId", id);
        routing.response().putHeader("X-Request-Id", id);
        SecurityHeaders.write(routing);
        assets.writeCaching(routing);
        if (refusedByDemo(routing)) {
            refuse(routing, 403, Words.of(ProblemMessages.class).demoOnlyHere());
        } else if (changesWhileReplaying(routing)) {
            routing.response().putHeader("Retry-After", "10");
            refuse(routing, 503, Words.of(ProblemMessages.class).replaying());
        } else if (tooLarge(routing.request())) {
            refuse(routing, 413, Words.of(ProblemMessages.class).tooLarge(largestBody / (1024 * 1024)));
        } else {
            routing.next();
        }
    }

    private static String requestId(@Nullable String offered) {
        return offered != null && HARMLESS_ID.matcher(offered).matches()
                ? offered
                : UUID.randomUUID().toString();
    }

    private boolean refusedByDemo(RoutingContext routing) {
        if (!demo.isOn()) {
            return false;
        }
        // The socket's own address: a forwarded one is the client's claim.
        String peer = routing.request().connection().remoteAddress().hostAddress();
        String host = routing.request().authority() == null
                ? ""
                : routing.request().authority().host();
        return !demo.admits(peer == null ? "" : peer, host);
    }

    private boolean changesWhileReplaying(RoutingContext routing) {
        return demo.getReplaying() != null
                && !READING.contains(routing.request().method())
                && !SESSION_PATHS.contains(routing.normalizedPath());
    }

    /** A body without a stated length is cut off by {@code quarkus.http.limits.max-body-size} instead. */
    private boolean tooLarge(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        try {
            return length != null && Long.parseLong(length) > largestBody;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private void refuse(RoutingContext routing, int status, String detail) {
        HttpServerResponse response = routing.response();
        // The body was not read, so the connection cannot carry another request.
        response.putHeader("Connection", "close").setStatusCode(status);
        ProblemWriter.Written written = problems.write(
                Problem.of(status, null, detail), routing.normalizedPath(), routing.get(CurrentRequest.ID));
        response.putHeader("Content-Type", written.contentType())
                .end(written.body())
                .onComplete(sent -> routing.request().connection().close());
    }
}
