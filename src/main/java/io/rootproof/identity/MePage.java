package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.rootproof.web.CurrentRequest;
import io.rootproof.web.Flash;
import io.rootproof.web.ProblemException;
import io.rootproof.web.SessionCookie;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's own password and tokens. */
@Path("/people/me")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
@RunOnVirtualThread
class MePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance me(
                KnownPerson person,
                List<TokenView> tokens,
                List<Role> roles,
                int longestDays,
                @Nullable String made,
                @Nullable String error);

        private Templates() {}
    }

    private final People people;
    private final ApiTokens tokens;
    private final Login login;
    private final Sessions sessions;
    private final Viewer viewer;
    private final CurrentRequest request;
    private final Flash flash;
    private final Clock clock;

    MePage(
            People people,
            ApiTokens tokens,
            Login login,
            Sessions sessions,
            Viewer viewer,
            CurrentRequest request,
            Flash flash,
            Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.login = login;
        this.sessions = sessions;
        this.viewer = viewer;
        this.request = request;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance me() {
        return page(null, null);
    }

    /** Asks for the present password: an unlocked screen must not be enough to take an account over. */
    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response changePassword(
            @RestForm @Nullable String current, @RestForm @Nullable String wanted, RoutingContext routing) {
        try {
            Person person = login.check(viewer.getUsername(), current == null ? "" : current, request.remoteAddress());
            people.setPassword(person.username, wanted == null ? "" : wanted);
            // All sessions have ended; this browser, which has just proven itself, gets a new one.
            sessions.open(person, SessionCookie.renew(routing), clock.instant());
        } catch (ThrottledException throttled) {
            return Response.status(429).entity(page(null, throttled.sentence())).build();
        } catch (AuthenticationFailedException wrong) {
            return Response.status(422)
                    .entity(page(null, "The present password is wrong."))
                    .build();
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(page(null, refused.detail()))
                    .build();
        }
        return flash.seeOther("/people/me", "Your password is changed. Your other sessions have ended.");
    }

    /** Answers the page itself, not a redirect: the token is shown this once and then nobody has it but its owner. */
    @POST
    @Path("/tokens")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response makeToken(
            @RestForm @Nullable String name, @RestForm @Nullable String role, @RestForm @Nullable String days) {
        try {
            Role wanted = Role.ofText(role == null ? "" : role)
                    .orElseThrow(() -> ProblemException.badRequest("There is no such role."));
            String made = tokens.make(viewer.getUsername(), name == null ? "" : name, wanted, number(days));
            return Response.ok(page(made, null)).build();
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(page(null, refused.detail()))
                    .build();
        }
    }

    @POST
    @Path("/tokens/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response revokeToken(@RestPath long id) {
        tokens.revoke(viewer.getUsername(), id);
        return flash.seeOther("/people/me", "The token no longer works.");
    }

    private static int number(@Nullable String days) {
        try {
            return days == null ? 0 : Integer.parseInt(days.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private TemplateInstance page(@Nullable String made, @Nullable String error) {
        KnownPerson person = people.find(viewer.getUsername())
                .orElseThrow(() -> ProblemException.notFound("There is nobody of that name."));
        List<Role> roles = viewer.getRole().map(Role::covered).orElse(List.of()).reversed();
        return Templates.me(
                person, tokens.of(person.username(), clock.instant()), roles, ApiTokens.LONGEST_DAYS, made, error);
    }
}
