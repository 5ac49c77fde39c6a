package io.rootproof.identity;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** One's saved views: make, rename, delete. */
@Path("/saved-views")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class SavedViewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<NamedView> views, @Nullable NamedView refused, @Nullable String error);

        static native TemplateInstance form(String name, String path, String query, String back, String error);

        static native TemplateInstance deletion(NamedView view);

        private Templates() {}
    }

    private final SavedViews views;
    private final Flash flash;

    SavedViewPages(SavedViews views, Flash flash) {
        this.views = views;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Roles.READER)
    public TemplateInstance list() {
        return Templates.list(views.own(), null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response save(
            @RestForm @Nullable String name, @RestForm @Nullable String path, @RestForm @Nullable String query) {
        try {
            NamedView saved = views.save(name, path, query);
            return flash.seeOther(
                    saved.address(), Words.of(SavedViewMessages.class).saved(saved.name()));
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(Templates.form(
                            text(name), text(path), text(query), views.cameFrom(path, query), refused.detail()))
                    .build();
        }
    }

    @POST
    @Path("/{id}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response rename(@RestPath String id, @RestForm @Nullable String name) {
        NamedView before = views.one(id);
        try {
            NamedView renamed = views.rename(id, name);
            return flash.seeOther(
                    "/saved-views", Words.of(SavedViewMessages.class).renamed(renamed.name()));
        } catch (ProblemException refused) {
            NamedView typed = new NamedView(before.id(), text(name), before.path(), before.query());
            return Response.status(refused.status())
                    .entity(Templates.list(views.own(), typed, refused.detail()))
                    .build();
        }
    }

    @GET
    @Path("/{id}/deletion")
    @RolesAllowed(Roles.READER)
    public TemplateInstance confirmDeletion(@RestPath String id) {
        return Templates.deletion(views.one(id));
    }

    @POST
    @Path("/{id}/deletion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Roles.READER)
    public Response delete(@RestPath String id) {
        NamedView gone = views.delete(id);
        return flash.seeOther("/saved-views", Words.of(SavedViewMessages.class).deleted(gone.name()));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
