package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.rootproof.web.CurrentRequest;
import io.rootproof.web.DemoMode;
import io.rootproof.web.PreviewCookie;
import io.rootproof.web.SessionCookie;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Logging in with name and password, and out again. */
@Path("")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class LoginPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance login(
                String then,
                String username,
                @Nullable String error,
                @Nullable String missing,
                boolean demo,
                Map<String, Role> people);

        private Templates() {}
    }

    private static final Map<String, Role> DEMO_PEOPLE = new TreeMap<>(
            Map.of("ada", Role.ADMIN, "otto", Role.CONTROL_OWNER, "ana", Role.ANALYST, "aud", Role.AUDITOR));

    private final Login login;
    private final Sessions sessions;
    private final AuditLog audit;
    private final FirstAdmin firstAdmin;
    private final CurrentRequest request;
    private final PreviewCookie preview;
    private final DemoMode demo;
    private final Clock clock;

    LoginPage(
            Login login,
            Sessions sessions,
            AuditLog audit,
            FirstAdmin firstAdmin,
            CurrentRequest request,
            PreviewCookie preview,
            DemoMode demo,
            Clock clock) {
        this.login = login;
        this.sessions = sessions;
        this.audit = audit;
        this.firstAdmin = firstAdmin;
        this.request = request;
        this.preview = preview;
        this.demo = demo;
        this.clock = clock;
    }

    @GET
    @Path("/login")
    @PermitAll
    public TemplateInstance form(@RestQuery @Nullable String then) {
        return page(then, "", null);
    }

    @POST
    @Path("/login")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response enter(
            @RestForm @Nullable String username,
            @RestForm @Nullable String password,
            @RestForm @Nullable String then,
            RoutingContext routing) {
        String name = username == null ? "" : username;
        Person person;
        try {
            person = login.check(name, password == null ? "" : password, request.remoteAddress());
        } catch (ThrottledException throttled) {
            return Response.status(429)
                    .header("Retry-After", throttled.seconds())
                    .entity(page(then, name, throttled.sentence()))
                    .build();
        } catch (AuthenticationFailedException wrong) {
            return Response.status(401)
                    .entity(page(then, name, Words.of(IdentityMessages.class).wrongLogin()))
                    .build();
        }
        // A new value: whoever planted the old one in this browser is left with nothing.
        sessions.open(
                person,
                SessionCookie.renew(routing),
                request.header("User-Agent"),
                request.remoteAddress(),
                clock.instant());
        preview.end(); // of whoever used this browser before
        audit.recordAs(person.username, "login.succeeded", "login", "With a password, in a browser.");
        return Response.seeOther(URI.create(ReturnPath.of(then))).build();
    }

    @POST
    @Path("/logout")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    public Response leave(RoutingContext routing) {
        String cookie = SessionCookie.value(routing);
        if (cookie != null) {
            sessions.person(cookie, clock.instant())
                    .ifPresent(person -> audit.recordAs(person.username, "logout", "login", "Session ended."));
            sessions.close(cookie);
        }
        SessionCookie.drop(routing);
        preview.end();
        return Response.seeOther(URI.create("/login")).build();
    }

    private TemplateInstance page(@Nullable String then, String username, @Nullable String error) {
        return Templates.login(
                ReturnPath.of(then), username, error, firstAdmin.missing().orElse(null), demo.isOn(), DEMO_PEOPLE);
    }
}
