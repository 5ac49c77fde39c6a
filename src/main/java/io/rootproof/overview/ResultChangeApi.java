package io.rootproof.overview;

import io.rootproof.identity.Roles;
import io.rootproof.web.Cursor;
import io.rootproof.web.PageRequest;
import io.rootproof.web.QueryParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Changes of results, for programs that follow along. */
@Path("/api/v1/result-changes")
@Tag(name = "Overview")
@RunOnVirtualThread
class ResultChangeApi {

    /**
     * Some changes.
     *
     * @param next for {@code after=}, now or later: always given, since more will come
     * @param more whether there may be more already
     */
    record Changes(List<ResultChange> items, @Nullable String next, boolean more) {}

    private final ResultChanges changes;

    ResultChangeApi(ResultChanges changes) {
        this.changes = changes;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    @Operation(
            summary = "Changes of results since a place in the feed, the oldest first",
            description =
                    "Ordered by index, which is that of the entry in the log. Keep next and send it as after to read on;"
                            + " nothing is missed and nothing comes twice. A page may hold fewer items than asked for, or none, while"
                            + " more is true. previousResult and previousReason are what was known of the moment before from. Staff"
                            + " only: auditors read the history of the accounts of their audit periods.")
    public Changes after(
            @RestQuery @Parameter(description = "next of an earlier answer; from the beginning unless given.") @Nullable
                    String after,
            @RestQuery @Parameter(description = "Items at most, 1 to 500; 50 unless given.") @Nullable String size,
            @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("after", "size"));
        PageRequest page = PageRequest.of(null, size, after);
        ResultChanges.Some some = changes.after(page.after() == null ? -1 : Cursor.number(page.after()), page.size());
        return new Changes(some.changes(), some.last() < 0 ? null : Cursor.of(Long.toString(some.last())), some.more());
    }

    @GET
    @Path("/feed.json")
    @Produces({JsonFeed.TYPE, MediaType.APPLICATION_JSON})
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    @Operation(summary = "The newest changes of results as JSON Feed 1.1, for feed readers")
    public JsonFeed feed(@Context UriInfo uri) {
        return JsonFeed.of(changes.newest(JsonFeed.ITEMS), uri.getBaseUri());
    }
}
