package io.rootproof.evidence;

import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.QueryParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/api/v1/evidence")
@Tag(name = "Evidence")
@RunOnVirtualThread
class EvidenceApi {

    private final EvidenceSearch search;
    private final EvidenceReading reading;

    EvidenceApi(EvidenceSearch search, EvidenceReading reading) {
        this.search = search;
        this.reading = reading;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Search evidence",
            description = "Ordered by observedAt, newest first, then by id, highest first.")
    public ListAnswer<EvidenceItem> list(@BeanParam EvidenceQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, EvidenceQuery.NAMES);
        return search.find(query.filter(), query.request());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Where one record comes from, and its digest")
    public EvidenceItem one(@RestPath String id) {
        return EvidenceItem.of(reading.open(id));
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/payload")
    @Operation(
            summary = "The exact bytes that were received",
            description = "As an attachment, with their SHA-256 in Content-Digest (RFC 9530).")
    public Response payload(@RestPath String id) {
        return reading.download(id);
    }
}
