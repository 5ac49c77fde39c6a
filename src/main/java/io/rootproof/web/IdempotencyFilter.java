package io.rootproof.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/**
 * Makes API posts safe to repeat: the same {@code Idempotency-Key} from the same person for the same path gets the
 * answer that the first attempt got, for a day.
 *
 * <p>Only answers below 400 are kept. Whatever was refused was not done, so the key is free for a corrected request.
 */
class IdempotencyFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String ID = "rootproof.idempotent-call";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final IdempotentCalls calls;
    private final CurrentIdentityAssociation identity;
    private final ProblemAnswers answers;
    private final ObjectMapper json;
    private final Clock clock;

    IdempotencyFilter(
            IdempotentCalls calls,
            CurrentIdentityAssociation identity,
            ProblemAnswers answers,
            ObjectMapper json,
            Clock clock) {
        this.calls = calls;
        this.identity = identity;
        this.answers = answers;
        this.json = json;
        this.clock = clock;
    }

    @ServerRequestFilter
    @WithFormRead
    public @Nullable Response before(ResteasyReactiveContainerRequestContext request, RoutingContext routing)
            throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !applies(request, routing)) {
            return null;
        }
        if (!KEY.matcher(key).matches()) {
            return answers.of(400, words().keyUnusable(HEADER), routing);
        }
        IdempotentCall.Id id = new IdempotentCall.Id(
                identity.getIdentity().getPrincipal().getName(), cut(routing.normalizedPath()), key);
        String digest = BodyDigest.of(request);
        Optional<IdempotentCall> earlier = calls.begin(id, digest, clock.instant());
        if (earlier.isEmpty()) {
            routing.put(ID, id);
            return null;
        }
        return again(earlier.get(), digest, routing);
    }

    private Response again(IdempotentCall earlier, String digest, RoutingContext routing) {
        if (!earlier.bodyDigest().equals(digest)) {
            return answers.of(422, words().keyOfAnotherBody(HEADER), routing);
        }
        IdempotentCall.Answer answer = earlier.answer();
        if (answer == null) {
            return answers.of(409, words().keyUnderWay(HEADER), routing);
        }
        Response.ResponseBuilder replay = Response.status(answer.status()).header("Idempotency-Replayed", "true");
        if (answer.location() != null) {
            replay.header(HttpHeaders.LOCATION, answer.location());
        }
        if (answer.body() != null) {
            replay.entity(answer.body()).type(answer.contentType());
        }
        return replay.build();
    }

    @ServerResponseFilter
    public void after(ContainerResponseContext response, RoutingContext routing) throws IOException {
        IdempotentCall.Id id = routing.get(ID);
        if (id == null) {
            return;
        }
        routing.remove(ID);
        Object entity = response.getEntity();
        String body = entity == null ? null : entity instanceof String text ? text : json.writeValueAsString(entity);
        if (response.getStatus() >= 400 || (body != null && body.length() > IdempotentCalls.LONGEST_BODY)) {
            calls.forget(id);
            return;
        }
        MediaType type = response.getMediaType();
        calls.finish(
                id,
                new IdempotentCall.Answer(
                        response.getStatus(),
                        response.getLocation() == null
                                ? null
                                : response.getLocation().toString(),
                        type == null ? MediaType.APPLICATION_JSON : type.toString(),
                        body));
    }

    private static ProblemMessages words() {
        return Words.of(ProblemMessages.class);
    }

    private static boolean applies(ContainerRequestContext request, RoutingContext routing) {
        return request.getMethod().equals("POST") && CurrentRequest.isApi(routing.normalizedPath());
    }

    private static String cut(String path) {
        return path.length() > 500 ? path.substring(0, 500) : path;
    }
}
