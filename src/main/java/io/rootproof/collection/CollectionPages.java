package io.rootproof.collection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.PageLinks;
import io.rootproof.web.Words;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/collection-runs")
@RunOnVirtualThread
class CollectionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance one(RunPage view, PageLinks links);

        static native TemplateInstance progress(LiveRun live);
    }

    private final CollectNow now;
    private final RunSearch search;
    private final RunFailures failures;
    private final Viewer viewer;
    private final Flash flash;

    CollectionPages(CollectNow now, RunSearch search, RunFailures failures, Viewer viewer, Flash flash) {
        this.now = now;
        this.search = search;
        this.failures = failures;
        this.viewer = viewer;
        this.flash = flash;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    public Response collect() {
        try {
            long id = now.request(viewer.getUsername());
            return flash.seeOther("/collection-runs/" + id, words().askedFor(id));
        } catch (RunInProgress going) {
            return flash.seeOther("/collection-runs/" + going.runId(), words().goingOn(going.runId()));
        }
    }

    /**
     * @param live {@code no} to leave the page as it is until somebody looks again
     */
    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance one(
            @RestPath String id,
            @BeanParam FailureQuery query,
            @RestQuery @Nullable String live,
            @Context UriInfo uri) {
        RunPage page = failures.page(id, query, !"no".equals(live));
        return Templates.one(page, PageLinks.of(uri, page.calls()));
    }

    /** The part of the page that changes while a run goes on. */
    @GET
    @Path("{id}/progress")
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance progress(@RestPath String id, @RestQuery @Nullable String said) {
        return Templates.progress(LiveRun.again(search.progress(id), said));
    }

    private static CollectionMessages words() {
        return Words.of(CollectionMessages.class);
    }
}
