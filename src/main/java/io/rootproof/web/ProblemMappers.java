package io.rootproof.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
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
    Response refused(ProblemException thrown, RoutingContext routing) {
        return answers.builder(thrown.problem(), routing)
                .location(thrown.location())
                .build();
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException thrown, RoutingContext routing) {
        Throwable cause = thrown.getCause();
        // Quarkus answers 404 for a query parameter that does not convert; here that is the caller's mistake to fix.
        return cause != null && routing.request().query() != null
                ? answers.of(400, "A value in the query could not be read: " + firstLine(cause), routing)
                : answers.of(404, own(thrown, 404), routing);
    }

    @ServerExceptionMapper
    Response web(WebApplicationException thrown, RoutingContext routing) {
        Response given = thrown.getResponse();
        int status = given.getStatus();
        if (status < 400 || given.hasEntity()) {
            return given;
        }
        JsonProcessingException unreadable = unreadableJson(thrown.getCause());
        if (unreadable != null) {
            return json(unreadable, routing);
        }
        if (status >= 500) {
            LOG.errorf(thrown, "%s %s", routing.request().method(), routing.normalizedPath());
        }
        Response.ResponseBuilder answer = answers.builder(Problem.of(status, null, own(thrown, status)), routing);
        given.getHeaders().forEach((name, values) -> {
            if (!name.equalsIgnoreCase("Content-Type") && !name.equalsIgnoreCase("Content-Length")) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException thrown, RoutingContext routing) {
        List<Problem.Violation> violations = thrown.getConstraintViolations().stream()
                .map(ProblemMappers::violation)
                .sorted(java.util.Comparator.comparing(Problem.Violation::field))
                .toList();
        String detail =
                violations.stream().map(v -> v.field() + ": " + v.message()).collect(Collectors.joining("; "));
        return answers.builder(Problem.of(400, null, detail).with(violations), routing)
                .build();
    }

    // The framework has a mapper of its own for exactly this type, so it is named here although json(..) covers it.
    @ServerExceptionMapper
    Response mismatched(MismatchedInputException thrown, RoutingContext routing) {
        return json(thrown, routing);
    }

    @ServerExceptionMapper
    Response json(JsonProcessingException thrown, RoutingContext routing) {
        String where = "";
        if (thrown instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            where = " at "
                    + mapping.getPath().stream()
                            .map(step ->
                                    step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                            .collect(Collectors.joining("."));
        } else if (thrown.getLocation() != null) {
            where = " at line " + thrown.getLocation().getLineNr() + ", column "
                    + thrown.getLocation().getColumnNr();
        }
        return answers.of(400, "The body is not the JSON that is expected here" + where + ".", routing);
    }

    @ServerExceptionMapper
    Response outrun(OptimisticLockException thrown, RoutingContext routing) {
        return answers.of(409, "Somebody else changed this meanwhile. Look at it again, then decide.", routing);
    }

    @ServerExceptionMapper
    Response unexpected(Throwable thrown, RoutingContext routing) {
        String refused = UnstorableText.reason(thrown);
        if (refused != null) {
            return answers.of(400, refused, routing);
        }
        LOG.errorf(thrown, "%s %s", routing.request().method(), routing.normalizedPath());
        return answers.of(500, Statuses.detail(500), routing);
    }

    private static @Nullable JsonProcessingException unreadableJson(@Nullable Throwable cause) {
        return cause instanceof JsonProcessingException json ? json : null;
    }

    private static Problem.Violation violation(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return new Problem.Violation(path.substring(path.lastIndexOf('.') + 1), violation.getMessage());
    }

    /** The thrower's own words, unless they are the framework's "HTTP 404 Not Found". */
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
