package io.rootproof.web;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Problems as JAX-RS responses, for exception mappers and filters. */
@ApplicationScoped
public class ProblemAnswers {

    private final ProblemWriter writer;
    private final CurrentIdentityAssociation identity;

    ProblemAnswers(ProblemWriter writer, CurrentIdentityAssociation identity) {
        this.writer = writer;
        this.identity = identity;
    }

    /** An answer with the usual title of its status. */
    public Response of(int status, String detail, RoutingContext routing) {
        return builder(status, detail, routing).build();
    }

    /** The same, to add headers to. */
    public Response.ResponseBuilder builder(int status, String detail, RoutingContext routing) {
        return answer(
                status, writer.write(Problem.of(status, null, detail), routing.normalizedPath(), requestId(routing)));
    }

    /** The usual words of a status. */
    public Uni<Response> page(int status, RoutingContext routing) {
        return page(status, Statuses.detail(status), routing);
    }

    /** For people, with the navigation for those who are logged in. */
    public Uni<Response> page(int status, String detail, RoutingContext routing) {
        return builder(Problem.of(status, null, detail), null, routing).map(Response.ResponseBuilder::build);
    }

    /**
     * Who is looking may not have been asked yet, and this thread may not be one that waits: a path without an endpoint
     * is refused by the thread that reads requests.
     */
    Uni<Response.ResponseBuilder> builder(Problem problem, @Nullable Resend resend, RoutingContext routing) {
        String path = routing.normalizedPath();
        if (CurrentRequest.isApi(path)) {
            return Uni.createFrom().item(answer(problem.status(), writer.write(problem, path, requestId(routing))));
        }
        ProblemPage page = ProblemPage.of(
                problem.at(path, requestId(routing)),
                PageBefore.of(routing.request()),
                resend,
                Retry.of(problem.status(), routing));
        return identity.getDeferredIdentity()
                .onItem()
                .invoke(identity::setIdentity)
                .map(found -> !found.isAnonymous())
                .onFailure()
                .recoverWithItem(false)
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(known -> answer(problem.status(), known ? writer.withNavigation(page) : writer.plain(page)));
    }

    private static Response.ResponseBuilder answer(int status, ProblemWriter.Written written) {
        return Response.status(status).type(written.contentType()).entity(written.body());
    }

    private static @Nullable String requestId(RoutingContext routing) {
        return routing.get(CurrentRequest.ID);
    }
}
