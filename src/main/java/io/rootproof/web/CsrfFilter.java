package io.rootproof.web;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jspecify.annotations.Nullable;

/** Refuses posts to pages without the token of {@link Csrf}. API calls never count a cookie, so they need none. */
class CsrfFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemAnswers answers;

    CsrfFilter(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerRequestFilter(nonBlocking = true, priority = 100)
    @WithFormRead
    public Uni<@Nullable Response> check(ResteasyReactiveContainerRequestContext request, RoutingContext routing) {
        if (SAFE.contains(request.getMethod()) || CurrentRequest.isApi(routing.normalizedPath())) {
            return Uni.createFrom().nullItem();
        }
        return Csrf.matches(SessionCookie.value(routing), token(request, routing))
                ? Uni.createFrom().nullItem()
                : answers.page(400, Words.of(ProblemMessages.class).staleForm(), routing);
    }

    private static @Nullable String token(ContainerRequestContext request, RoutingContext routing) {
        String header = routing.request().getHeader("X-CSRF-Token");
        if (header != null) {
            return header;
        }
        ResteasyReactiveRequestContext context = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        return (String) context.getFormParameter(Csrf.FIELD, true, false);
    }
}
