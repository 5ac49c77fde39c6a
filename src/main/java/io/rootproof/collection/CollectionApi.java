package io.rootproof.collection;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageQuery;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/collection-runs")
@Tag(name = "Collection")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CollectionApi {

    private final CollectNow now;
    private final RunSearch search;
    private final Viewer viewer;

    CollectionApi(CollectNow now, RunSearch search, Viewer viewer) {
        this.now = now;
        this.search = search;
        this.viewer = viewer;
    }

    /**
     * A run that was accepted.
     *
     * @param status RUNNING: it goes on after the answer
     */
    record Accepted(long id, RunStatus status) {}

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Operation(
            summary = "Collect now",
            description =
                    "202 with the new run; 409 with the Location of the run that is going on, since one goes on at"
                            + " a time.")
    public Response collect() {
        try {
            long id = now.request(viewer.getUsername());
            return Response.accepted(new Accepted(id, RunStatus.RUNNING))
                    .location(location(id))
                    .build();
        } catch (RunInProgress going) {
            throw ProblemException.conflict(
                    Words.of(CollectionMessages.class).waitFor(going.runId()), location(going.runId()));
        }
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "List runs", description = "Ordered by startedAt, newest first, then by id, highest first.")
    public ListAnswer<RunItem> list(@BeanParam PageQuery query) {
        return search.find(query.request());
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "One run, with its progress and its failures",
            description = "A run ends only when its results and tickets are stored.")
    public RunItem one(@RestPath String id) {
        return search.one(id);
    }

    private static URI location(long id) {
        return URI.create("/api/v1/collection-runs/" + id);
    }
}
