package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.rootproof.web.Confirmation;
import io.rootproof.web.CurrentRequest;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.SessionCookie;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** One's own password and sessions; tokens are made and revoked by {@link MyTokens}. */
@Path("/people/me")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
@RunOnVirtualThread
class MePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance me(Me me);

        private Templates() {}
    }

    private final MyPage page;
    private final People people;
    private final Login login;
    private final Sessions sessions;
    private final SessionEnding ending;
    private final Viewer viewer;
    private final CurrentRequest request;
    private final Flash flash;
    private final Clock clock;

    MePage(
            MyPage page,
            People people,
            Login login,
            Sessions sessions,
            SessionEnding ending,
            Viewer viewer,
            CurrentRequest request,
            Flash flash,
            Clock clock) {
        this.page = page;
        this.people = people;
        this.login = login;
        this.sessions = sessions;
        this.ending = ending;
        this.viewer = viewer;
        this.request = request;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance me(@Context RoutingContext routing) {
        return Templates.me(page.fresh(routing));
    }

    /** Asks for the present password: an unlocked screen must not be enough to take an account over. */
    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response changePassword(
            @RestForm @Nullable String current, @RestForm @Nullable String wanted, RoutingContext routing) {
        String password = Objects.requireNonNullElse(wanted, "");
        FormErrors errors = FormErrors.none();
        Person person = null;
        try {
            person = login.checkPresent(
                    viewer.getUsername(), Objects.requireNonNullElse(current, ""), request.remoteAddress());
        } catch (ThrottledException throttled) {
            return refused(429, errors.add("current", throttled.sentence()), routing);
        } catch (AuthenticationFailedException wrong) {
            errors.add("current", words().wrongPresentPassword());
        }
        Passwords.objection(password, viewer.getUsername()).ifPresent(objection -> errors.add("wanted", objection));
        if (person == null || !errors.isEmpty()) {
            return refused(422, errors, routing);
        }
        people.setPassword(person.username, password);
        // All sessions have ended; this browser, which has just proven itself, gets a new one.
        sessions.open(person, SessionCookie.renew(routing), clock.instant());
        return flash.seeOther("/people/me", words().passwordChanged());
    }

    @GET
    @Path("/session-ending")
    @RolesAllowed(Roles.READER)
    public TemplateInstance askEnding() {
        return new Confirmation(
                        words().endOthersQuestion(),
                        List.of(words().endOthersThen()),
                        "/people/me/session-ending",
                        words().endOthers(),
                        "/people/me")
                .page();
    }

    @POST
    @Path("/session-ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response endOthers(RoutingContext routing) {
        String cookie = SessionCookie.value(routing);
        if (cookie == null) {
            throw ProblemException.badRequest(words().notLoggedIn());
        }
        ending.others(viewer.getUsername(), cookie);
        return flash.seeOther("/people/me", words().othersEnded());
    }

    private Response refused(int status, FormErrors errors, RoutingContext routing) {
        return Response.status(status)
                .entity(Templates.me(page.refused(errors, TokenForm.EMPTY, routing)))
                .build();
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }
}
