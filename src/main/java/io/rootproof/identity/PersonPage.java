package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
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

/** One person, for admins. What takes something away is asked again by {@link PersonSteps}. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class PersonPage {

    @CheckedTemplate(basePath = "PeoplePage")
    static class Templates {
        static native TemplateInstance person(
                KnownPerson person,
                List<TokenView> tokens,
                List<OpenSession> sessions,
                List<Role> roles,
                int shortest,
                boolean self,
                FormErrors errors);

        private Templates() {}
    }

    private final People people;
    private final ApiTokens tokens;
    private final Sessions sessions;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    PersonPage(People people, ApiTokens tokens, Sessions sessions, Viewer viewer, Flash flash, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.sessions = sessions;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("/{username}")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance person(@RestPath String username) {
        return page(username, FormErrors.none());
    }

    @POST
    @Path("/{username}/enabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response enable(@RestPath String username) {
        people.enable(username);
        return back(username, words().enabled(username));
    }

    @POST
    @Path("/{username}/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response setPassword(@RestPath String username, @RestForm @Nullable String password) {
        try {
            people.setPassword(username, password == null ? "" : password);
        } catch (ProblemException refused) {
            if (refused.status() == 404) {
                throw refused;
            }
            return Response.status(refused.status())
                    .entity(page(username, FormErrors.none().add("password", refused.detail())))
                    .build();
        }
        return back(username, words().passwordSet(username));
    }

    private Response back(String username, String sentence) {
        return flash.seeOther("/people/" + username, sentence);
    }

    private TemplateInstance page(String username, FormErrors errors) {
        KnownPerson person = people.find(username).orElseThrow(() -> ProblemException.notFound(words().nobody()));
        return Templates.person(
                person,
                tokens.of(person.username(), clock.instant()),
                sessions.of(person.username(), null, clock.instant()),
                Role.ofPeople(),
                Passwords.SHORTEST,
                person.username().equals(viewer.getUsername()),
                errors);
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }
}
