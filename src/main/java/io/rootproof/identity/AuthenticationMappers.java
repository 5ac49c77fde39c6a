package io.rootproof.identity;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.rootproof.web.CurrentRequest;
import io.rootproof.web.ProblemAnswers;
import io.rootproof.web.Words;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Programs are told why they were not let in; people are shown the login form and brought back after it. */
class AuthenticationMappers {

    static final String CHALLENGE = "Bearer realm=\"rootproof\"";

    private final ProblemAnswers answers;

    AuthenticationMappers(ProblemAnswers answers) {
        this.answers = answers;
    }

    @ServerExceptionMapper
    Response anonymous(UnauthorizedException thrown, RoutingContext routing) {
        return CurrentRequest.isApi(routing.normalizedPath())
                ? unauthorized(words().sendCredentials(), routing)
                : toLogin(routing);
    }

    @ServerExceptionMapper
    Response failed(AuthenticationFailedException thrown, RoutingContext routing) {
        return unauthorized(words().badCredentials(), routing);
    }

    @ServerExceptionMapper
    Response incomplete(AuthenticationCompletionException thrown, RoutingContext routing) {
        return unauthorized(words().badCredentials(), routing);
    }

    @ServerExceptionMapper
    Response throttled(ThrottledException thrown, RoutingContext routing) {
        return answers.builder(429, thrown.sentence(), routing)
                .header("Retry-After", thrown.seconds())
                .build();
    }

    @ServerExceptionMapper
    Uni<Response> forbidden(ForbiddenException thrown, RoutingContext routing) {
        return answers.page(403, routing);
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }

    private Response unauthorized(String detail, RoutingContext routing) {
        return answers.builder(401, detail, routing)
                .header("WWW-Authenticate", CHALLENGE)
                .build();
    }

    private static Response toLogin(RoutingContext routing) {
        // Only what can be asked for again is gone back to.
        String back =
                routing.request().method() == HttpMethod.GET ? routing.request().uri() : "/";
        String login = back.equals("/") ? "/login" : "/login?then=" + URLEncoder.encode(back, StandardCharsets.UTF_8);
        // htmx would put the login page into the middle of the page; told so, it goes there.
        return routing.request().getHeader("HX-Request") == null
                ? Response.seeOther(URI.create(login)).build()
                : Response.status(401).header("HX-Redirect", login).build();
    }
}
