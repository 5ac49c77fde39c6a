package io.rootproof.identity;

import io.quarkus.qute.TemplateInstance;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's own tokens. */
@Path("/people/me/tokens")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Roles.READER)
@RunOnVirtualThread
class MyTokens {

    private final MyPage page;
    private final ApiTokens tokens;
    private final Viewer viewer;
    private final Flash flash;

    MyTokens(MyPage page, ApiTokens tokens, Viewer viewer, Flash flash) {
        this.page = page;
        this.tokens = tokens;
        this.viewer = viewer;
        this.flash = flash;
    }

    /** Answers the page itself, not a redirect: the token is shown this once and then nobody has it but its owner. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response make(
            @RestForm @Nullable String name,
            @RestForm @Nullable String role,
            @RestForm @Nullable String days,
            RoutingContext routing) {
        TokenForm form = new TokenForm(text(name), text(role), text(days));
        try {
            Role wanted = Role.ofText(form.role()).orElseThrow(() -> ProblemException.badRequest(words().noSuchRole()));
            String made = tokens.make(viewer.getUsername(), form.name(), wanted, number(form.days()));
            return Response.ok(MePage.Templates.me(page.made(made, routing))).build();
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(MePage.Templates.me(page.refused(FormErrors.of(refused), form, routing)))
                    .build();
        }
    }

    @GET
    @Path("/{id}/revocation")
    @RolesAllowed(Roles.READER)
    public TemplateInstance askRevocation(@RestPath long id) {
        return tokens.revocation(viewer.getUsername(), id, "/people/me").page();
    }

    @POST
    @Path("/{id}/revocation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response revoke(@RestPath long id) {
        tokens.revoke(viewer.getUsername(), id);
        return flash.seeOther("/people/me", words().tokenRevoked());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    /** 0, which is out of range, for what is no number. */
    private static int number(String days) {
        try {
            return Integer.parseInt(days.strip());
        } catch (NumberFormatException notANumber) {
            return 0;
        }
    }

    private static IdentityMessages words() {
        return Words.of(IdentityMessages.class);
    }
}
