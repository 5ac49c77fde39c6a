package io.rootproof.collection.imports;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/collection-runs/imports")
@RunOnVirtualThread
class ImportPages {

    /** A note may have two thousand characters: more of them would make the page heavy. */
    private static final String NOTES_A_PAGE = "25";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(ImportFormView view);

        static native TemplateInstance one(ImportOutcome found, PageLinks links);
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
    public TemplateInstance form(@RestQuery @Nullable String kind) {
        return Templates.form(ImportFormView.empty(kind));
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    public Response take(@BeanParam ImportForm form) {
        FormErrors errors = form.errors();
        if (!errors.isEmpty()) {
            return again(422, ImportFormView.of(form, errors));
        }
        try {
            return done(imports.take(form, viewer.getUsername(), viewer.isMayChangeScope()));
        } catch (ProblemException refused) {
            return again(refused.status(), ImportFormView.of(form, refused));
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(
            @RestPath String id,
            @RestQuery @Nullable String show,
            @RestQuery @Nullable String page,
            @Context UriInfo uri) {
        NotesShown wanted = QueryParameters.oneOf("show", show, NotesShown.class);
        ImportOutcome found =
                search.one(id, wanted == null ? NotesShown.ALL : wanted, PageRequest.of(page, NOTES_A_PAGE, null));
        return Templates.one(found, PageLinks.of(uri, found.notes()));
    }

    private static Response again(int status, ImportFormView view) {
        return Response.status(status).entity(Templates.form(view)).build();
    }

    private Response done(ImportAnswer answer) {
        String path = "/collection-runs/imports/" + answer.id();
        ImportMessages words = Words.of(ImportMessages.class);
        return answer.rejectedTotal() == 0
                ? flash.seeOther(path, words.done(answer.evidenceStored(), answer.evidenceUnchanged()))
                : flash.seeOtherWarning(
                        path,
                        words.doneInPart(answer.evidenceStored(), answer.evidenceUnchanged(), answer.rejectedTotal()));
    }
}
