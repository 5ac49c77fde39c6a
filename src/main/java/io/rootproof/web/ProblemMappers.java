package io.rootproof.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns what was thrown into an answer; nothing thrown shows its stack to the client. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final ProblemAnswers answers;

    ProblemMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Uni<Response> refused(ProblemException thrown, RoutingContext routing) {
        return answers.builder(thrown.problem(), null, routing)
                .map(answer -> answer.location(thrown.location()).build());
    }

    @ServerExceptionMapper
    Uni<Response> notFound(NotFoundException thrown, RoutingContext routing) {
        Throwable cause = thrown.getCause();
        // Quarkus answers 404 for a query parameter that does not convert; here that is the caller's mistake to fix.
        return cause != null && routing.request().query() != null
                ? answers.page(400, words().unreadableQuery(firstLine(cause)), routing)
                : answers.page(404, own(thrown, 404), routing);
    }

    @ServerExceptionMapper
    Uni<Response> web(WebApplicationException thrown, RoutingContext routing) {
        Response given = thrown.getResponse();
        int status = given.getStatus();
        if (status < 400 || given.hasEntity()) {
            return Uni.createFrom().item(given);
        }
        JsonProcessingException unreadable = unreadableJson(thrown.getCause());
        if (unreadable != null) {
            return json(unreadable, routing);
        }
        if (status >= 500) {
            LOG.errorf(thrown, "%s %s", routing.request().method(), routing.normalizedPath());
        }
        return answers.builder(Problem.of(status, null, own(thrown, status)), null, routing)
                .map(answer -> withHeaders(answer, given));
    }

    private static Response withHeaders(Response.ResponseBuilder answer, Response given) {
        given.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    Uni<Response> invalid(ConstraintViolationException thrown, RoutingContext routing) {
        List<Problem.Violation> violations = thrown.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted(java.util.Comparator.comparing(Problem.Violation::field))
                .toList();
        String detail =
                violations.stream().map(v -> v.field() + ": " + v.message()).collect(Collectors.joining("; "));
        return answers.builder(Problem.of(400, null, detail).with(violations), null, routing)
                .map(Response.ResponseBuilder::build);
    }

    // The framework has a mapper of its own for exactly this type, so it is named here although json(..) covers it.
    @ServerExceptionMapper
    Uni<Response> mismatched(MismatchedInputException thrown, RoutingContext routing) {
        return json(thrown, routing);
    }

    @ServerExceptionMapper
    Uni<Response> json(JsonProcessingException thrown, RoutingContext routing) {
        String where = "";
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            where = words().atPath(mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                    .collect(Collectors.joining(".")));
        } else if (thrown.getLocation() != null) {
            where = words().atLine(
                            thrown.getLocation().getLineNr(),
                            thrown.getLocation().getColumnNr());
        }
        return answers.page(400, words().unreadableJson(where), routing);
    }

    @ServerExceptionMapper
    Uni<Response> outrun(OptimisticLockException thrown, RoutingContext routing) {
        return answers.page(409, words().outrun(), routing);
    }

    @ServerExceptionMapper
    Uni<Response> unexpected(Throwable thrown, ContainerRequestContext request, RoutingContext routing) {
        String refused = UnstorableText.reason(thrown);
        if (refused != null) {
            return answers.page(400, refused, routing);
        }
        if (BrokenForm.isBehind(thrown)) {
            return answers.page(400, words().brokenForm(), routing);
        }
        if (Contention.isBehind(thrown)) {
            Resend form = Resend.of(request, routing.normalizedPath());
            return answers.builder(Problem.of(503, null, words().busy()), form, routing)
                    .map(answer -> answer.header("Retry-After", 5).build());
        }
        LOG.errorf(thrown, "%s %s", routing.request().method(), routing.normalizedPath());
        return answers.page(500, routing);
    }

    private static ProblemMessages words() {
        return Words.of(ProblemMessages.class);
    }

    private static @Nullable JsonProcessingException unreadableJson(@Nullable Throwable cause) {
        return cause instanceof JsonProcessingException json ? json : null;
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return new Problem.Violation(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
    }

    /** What we said ourselves, and not what the framework says of its insides. */
    private static String own(WebApplicationException thrown, int status) {
        String message = thrown.getMessage();
        return message == null
                        || message.startsWith("HTTP ")
                        || message.startsWith("Unable to find matching target")
                        || status >= 500
                        || thrown.getCause() != null
                ? Statuses.detail(status)
                : message;
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
