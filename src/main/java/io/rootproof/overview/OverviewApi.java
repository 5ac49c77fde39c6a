package io.rootproof.overview;

import io.rootproof.identity.Roles;
import io.rootproof.period.Sight;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/overview")
@Tag(name = "Overview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OverviewApi {

    private final Overview overview;
    private final Sight sight;
    private final Clock clock;

    OverviewApi(Overview overview, Sight sight, Clock clock) {
        this.overview = overview;
        this.sight = sight;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "Accounts in scope by result now, and what needs somebody")
    public OverviewAnswer overview() {
        Instant now = clock.instant();
        sight.requirePresent(now);
        return overview.answer(now);
    }
}
