package io.rootproof.collection;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Looking at one account now, for programs. */
@Path("/api/v1/accounts/{id}/collections")
@RunOnVirtualThread
class AccountCollectionApi {

    private final CollectThisAccount collecting;
    private final Viewer viewer;

    AccountCollectionApi(CollectThisAccount collecting, Viewer viewer) {
        this.collecting = collecting;
        this.viewer = viewer;
    }

    /** An order that was taken. */
    record Ordered(String accountId) {}

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Produces(MediaType.APPLICATION_JSON)
    @Tag(name = "Collection")
    @Operation(
            summary = "Look at one account now",
            description = "202: a run for this account alone begins as soon as no other run goes on. It reads what IAM"
                    + " says; Security Hub looks by itself twice a day. 404 for an account that is not known.")
    public Response ask(@RestPath String id) {
        collecting.ask(id, viewer.getUsername());
        return Response.accepted(new Ordered(id)).build();
    }
}
