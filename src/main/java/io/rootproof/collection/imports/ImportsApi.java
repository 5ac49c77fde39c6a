package io.rootproof.collection.imports;

import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/imports")
@Tag(name = "Collection")
@RunOnVirtualThread
class ImportsApi {

    private final Imports imports;
    private final Viewer viewer;

    ImportsApi(Imports imports, Viewer viewer) {
        this.imports = imports;
        this.viewer = viewer;
    }

    @POST
    @RolesAllowed(Roles.ANALYST)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Import a file of evidence, or a list of accounts",
            description = "What can be used is stored together, and its results and tickets with it, before the answer;"
                    + " what cannot is listed. Where nothing can be used the answer is 422 and nothing is stored.")
    public Response take(@BeanParam ImportForm form) {
        ImportAnswer answer = imports.take(form, viewer.getUsername(), viewer.isMayChangeScope());
        return Response.created(URI.create("/collection-runs/imports/" + answer.id()))
                .entity(answer)
                .build();
    }
}
