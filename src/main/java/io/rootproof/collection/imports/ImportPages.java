package io.rootproof.collection.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/collection-runs/imports")
@RunOnVirtualThread
class ImportPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(ImportKind[] kinds, @Nullable String problem);

        static native TemplateInstance one(ImportSearch.WithNotes found);
    }

    private final Imports imports;
    private final ImportSearch search;
    private final Viewer viewer;
    private final Flash flash;

    ImportPages(Imports imports, ImportSearch search, Viewer viewer, Flash flash) {
        this.imports = imports;
        this.search = search;
        this.viewer = viewer;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Roles.ANALYST)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance form() {
        return Templates.form(ImportKind.values(), null);
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response take(@BeanParam ImportForm form) {
        try {
            ImportAnswer done = imports.take(form, viewer.getUsername(), viewer.isMayChangeScope());
            return flash.seeOther(
                    "/collection-runs/imports/" + done.id(),
                    done.evidenceStored() + " new, " + done.evidenceUnchanged() + " unchanged.");
        } catch (ProblemException refused) {
            return Response.status(refused.status())
                    .entity(Templates.form(ImportKind.values(), refused.detail()))
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@RestPath String id) {
        return Templates.one(search.one(id));
    }
}
