package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.Flash;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Who may do what, for admins. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class PeoplePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<KnownPerson> people, PageLinks links, NewPerson form, Map<String, String> errors, Role[] roles);

        static native TemplateInstance person(
                KnownPerson person, List<TokenView> tokens, Role[] roles, boolean self, @Nullable String error);

        private Templates() {}
    }

    private static final NewPerson EMPTY = new NewPerson("", "", null, Role.AUDITOR, "");

    private final People people;
    private final ApiTokens tokens;
    private final Viewer viewer;
    private final Flash flash;
    private final Clock clock;

    PeoplePage(People people, ApiTokens tokens, Viewer viewer, Flash flash, Clock clock) {
        this.people = people;
        this.tokens = tokens;
        this.viewer = viewer;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance list(@BeanParam PageQuery query, @Context UriInfo uri) {
        return page(query, uri, EMPTY, Map.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response add(
            @RestForm @Nullable String username,
            @RestForm @Nullable String displayName,
            @RestForm @Nullable String email,
            @RestForm @Nullable String role,
            @RestForm @Nullable String password,
            @Context UriInfo uri) {
        NewPerson wanted = NewPerson.typed(username, displayName, email, role, password);
        Map<String, String> errors = wanted.check();
        if (errors.isEmpty() && people.find(wanted.username()).isPresent()) {
            errors.put("username", "is taken");
        }
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(page(new PageQuery(), uri, wanted, errors))
                    .build();
        }
        people.add(wanted);
        return flash.seeOther("/people", wanted.username() + " was added.");
    }

    @GET
    @Path("/{username}")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance person(@RestPath String username) {
        return page(known(username), null);
    }

    @POST
    @Path("/{username}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response changeRole(@RestPath String username, @RestForm @Nullable String role) {
        Role wanted = Role.ofText(role == null ? "" : role)
                .orElseThrow(() -> ProblemException.badRequest("There is no such role."));
        people.changeRole(username, wanted);
        return back(username, "The role is now " + wanted.label() + ".");
    }

    @POST
    @Path("/{username}/disabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response disable(@RestPath String username) {
        people.disable(username);
        return back(username, username + " is disabled and logged out everywhere.");
    }

    @POST
    @Path("/{username}/enabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response enable(@RestPath String username) {
        people.enable(username);
        return back(username, username + " may log in again.");
    }

    @POST
    @Path("/{username}/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response setPassword(@RestPath String username, @RestForm @Nullable String password) {
        try {
            people.setPassword(username, password == null ? "" : password);
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(page(known(username), refused.detail()))
                    .build();
        }
        return back(username, "The password is set. Sessions of " + username + " have ended.");
    }

    @POST
    @Path("/{username}/tokens/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response revoke(@RestPath String username, @RestPath long id) {
        tokens.revoke(username, id);
        return back(username, "The token no longer works.");
    }

    private Response back(String username, String sentence) {
        return flash.seeOther("/people/" + username, sentence);
    }

    private KnownPerson known(String username) {
        return people.find(username).orElseThrow(() -> ProblemException.notFound("There is nobody of that name."));
    }

    private TemplateInstance page(KnownPerson person, @Nullable String error) {
        return Templates.person(
                person,
                tokens.of(person.username(), clock.instant()),
                Role.values(),
                person.username().equals(viewer.getUsername()),
                error);
    }

    private TemplateInstance page(PageQuery query, UriInfo uri, NewPerson form, Map<String, String> errors) {
        ListAnswer<KnownPerson> answer = people.list(query.request());
        return Templates.list(answer.items(), PageLinks.of(uri, answer), form, errors, Role.values());
    }
}
