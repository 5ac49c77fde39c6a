package io.rootproof.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Problems as JAX-RS responses, for exception mappers and filters. */
@ApplicationScoped
public class ProblemAnswers {

    private final ProblemWriter writer;

    ProblemAnswers(ProblemWriter writer) {
        this.writer = writer;
    }

    /** An answer with the usual title of its status. */
    public Response of(int status, String detail, RoutingContext routing) {
        return builder(status, detail, routing).build();
    }

    /** The same, to add headers to. */
    public Response.ResponseBuilder builder(int status, String detail, RoutingContext routing) {
        return builder(Problem.of(status, null, detail), routing);
    }

    Response.ResponseBuilder builder(Problem problem, RoutingContext routing) {
        ProblemWriter.Written written = writer.write(problem, routing.normalizedPath(), routing.get(CurrentRequest.ID));
        return Response.status(problem.status()).type(written.contentType()).entity(written.body());
    }
}
