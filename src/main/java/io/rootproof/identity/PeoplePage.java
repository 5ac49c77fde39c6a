package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.Flash;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.Words;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListFrame;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who may do what, for admins; one person is {@link PersonPage}. */
@Path("/people")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.ADMIN)
@RunOnVirtualThread
class PeoplePage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<KnownPerson> people,
                ListFrame frame,
                NewPerson form,
                Map<String, String> errors,
                List<Role> roles);

        private Templates() {}
    }

    private static final NewPerson EMPTY = new NewPerson("", "", null, Role.AUDITOR, "");

    private final People people;
    private final Flash flash;

    PeoplePage(People people, Flash flash) {
        this.people = people;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Roles.ADMIN)
    public TemplateInstance list(@BeanParam PeopleQuery query, @Context UriInfo uri) {
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
            errors.put("username", Words.of(IdentityMessages.class).taken());
        }
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(page(new PeopleQuery(), uri, wanted, errors))
                    .build();
        }
        people.add(wanted);
        return flash.seeOther("/people", Words.of(IdentityMessages.class).added(wanted.username()));
    }

    private TemplateInstance page(PeopleQuery query, UriInfo uri, NewPerson form, Map<String, String> errors) {
        FrameMaking frame =
                ListFrame.of(PeopleList.LIST, uri, PeopleList.COLUMNS).filters(PeopleList.filters());
        ListAnswer<KnownPerson> answer = people.list(query.filter(), query.order(), query.shown());
        PeopleListMessages words = Words.of(PeopleListMessages.class);
        return Templates.list(
                answer.items(),
                frame.sorted(query.order().text())
                        .export("/people/export.csv")
                        .allWell(
                                frame.asksOnly(List.of("login=false"))
                                        ? Empty.well(words.noneDisabled(), words.noneDisabledDetail())
                                        : null)
                        .make(
                                words.caption(),
                                PageLinks.of(uri, answer),
                                answer.items().isEmpty()),
                form,
                errors,
                Role.ofPeople());
    }
}
