package io.rootproof.identity;

import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.Confirmation;
import io.rootproof.web.Flash;
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
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What an admin does to somebody that takes something away: each is asked on a page of its own, then done. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class PersonSteps {

    private final People people;
    private final ApiTokens tokens;
    private final SessionEnding ending;
    private final Viewer viewer;
    private final Flash flash;

    PersonSteps(People people, ApiTokens tokens, SessionEnding ending, Viewer viewer, Flash flash) {
        this.people = people;
        this.tokens = tokens;
        this.ending = ending;
        this.viewer = viewer;
        this.flash = flash;
    }

    @GET
    @Path("/{username}/role")
    @RolesAllowed(Roles.ADMIN)
    public Response askRole(@RestPath String username, @RestQuery @Nullable String role) {
        KnownPerson person = known(username);
        Role wanted = role(role);
        if (person.role() == wanted) {
            return flash.seeOtherWarning("/people/" + username, words().roleAlready(username));
        }
        List<String> then = new ArrayList<>(List.of(words().roleMay(wanted), words().roleAtOnce()));
        if (!wanted.covers(person.role())) {
            then.add(words().roleTokens());
        }
        if (isSelf(username)) {
            then.add(words().roleYourself());
        }
        return Response.ok(step(username, words().roleQuestion(username, wanted), then, "role", words().changeRole())
                        .with("role", wanted.text())
                        .page())
                .build();
    }

    @POST
    @Path("/{username}/role")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response changeRole(@RestPath String username, @RestForm @Nullable String role) {
        Role wanted = role(role);
        people.changeRole(username, wanted);
        String to = isSelf(username) ? "/people/me" : "/people/" + username;
        return flash.seeOther(to, words().roleChanged(words().role(wanted)));
    }

    @GET
    @Path("/{username}/disabling")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance askDisabling(@RestPath String username) {
        known(username);
        List<String> then =
                new ArrayList<>(List.of(words().disableSessions(), words().disableTokens(), words().disableKeeps()));
        if (isSelf(username)) {
            then.add(words().disableSelf());
        }
        return step(username, words().disableQuestion(username), then, "disabling", words().disable())
                .page();
    }

    @POST
    @Path("/{username}/disabling")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response disable(@RestPath String username) {
        people.disable(username);
        return back(username, words().disabled(username));
    }

    @GET
    @Path("/{username}/session-ending")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance askEnding(@RestPath String username) {
        known(username);
        return step(
                        username,
                        words().endSessionsQuestion(username),
                        List.of(words().endSessionsThen(), words().endSessionsKeeps()),
                        "session-ending",
                        words().endSessions())
                .page();
    }

    @POST
    @Path("/{username}/session-ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response endSessions(@RestPath String username) {
        known(username);
        ending.all(username);
        return back(username, words().sessionsEnded(username));
    }

    @GET
    @Path("/{username}/tokens/{id}/revocation")
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance askRevocation(@RestPath String username, @RestPath long id) {
        return tokens.revocation(username, id, "/people/" + username).page();
    }

    @POST
    @Path("/{username}/tokens/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.ADMIN)
    public Response revoke(@RestPath String username, @RestPath long id) {
        tokens.revoke(username, id);
        return back(username, words().tokenRevoked());
    }

    private static Confirmation step(
            String username, String question, List<String> then, String action, String button) {
        String path = "/people/" + username;
        return new Confirmation(question, then, path + "/" + action, button, path);
    }

    private Response back(String username, String sentence) {
        return flash.seeOther("/people/" + username, sentence);
    }

    private boolean isSelf(String username) {
        return username.equals(viewer.getUsername());
    }

    private KnownPerson known(String username) {
        return people.find(username).orElseThrow(() -> ProblemException.notFound(words().nobody()));
    }

    private static Role role(@Nullable String text) {
        return Role.ofText(text == null ? "" : text)
                .filter(Role::isForPeople)
                .orElseThrow(() -> ProblemException.badRequest(words().noSuchRole()));
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }
}
