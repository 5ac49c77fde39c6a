package io.rootproof.collection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.collection.imports.EvidenceImport;
import io.rootproof.collection.imports.ImportKind;
import io.rootproof.collection.imports.ImportSearch;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.PageQuery;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

@Path("/collection-runs")
@RunOnVirtualThread
class CollectionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<RunItem> runs, PageLinks paging, List<EvidenceImport> imports, ImportKind[] kinds);

        static native TemplateInstance one(RunItem run);

        static native TemplateInstance progress(RunItem run);
    }

    private final CollectNow now;
    private final RunSearch search;
    private final ImportSearch imports;
    private final Viewer viewer;
    private final Flash flash;

    CollectionPages(CollectNow now, RunSearch search, ImportSearch imports, Viewer viewer, Flash flash) {
        this.now = now;
        this.search = search;
        this.imports = imports;
        this.viewer = viewer;
        this.flash = flash;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance list(@BeanParam PageQuery query, @Context UriInfo uri) {
        ListAnswer<RunItem> found = search.find(query.request());
        return Templates.list(found.items(), PageLinks.byCursor(uri, found), imports.newest(), ImportKind.values());
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Response collect() {
        try {
            long id = now.request(viewer.getUsername());
            return flash.seeOther("/collection-runs/" + id, "Run " + id + " has been asked for.");
        } catch (RunInProgress going) {
            return flash.seeOther(
                    "/collection-runs/" + going.runId(), "Run " + going.runId() + " is going on already; here it is.");
        }
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(@RestPath String id) {
        return Templates.one(search.one(id));
    }

    /** The part of the page that changes while a run goes on; when it has ended the whole page is fetched once more. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public Response progress(@RestPath String id) {
        RunItem run = search.one(id);
        Response.ResponseBuilder answer = Response.ok(Templates.progress(run));
        return run.isRunning()
                ? answer.build()
                : answer.header("HX-Refresh", "true").build();
    }
}
