package io.rootproof.onboarding;

import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** New accounts, for programs. */
@Path("/api/v1/onboarding")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OnboardingApi {

    private final OnboardingSearch search;
    private final Clock clock;

    OnboardingApi(OnboardingSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "New accounts and where they stand at the gate",
            description = "The last to appear first, then by number, the highest first.")
    public ListAnswer<OnboardingItem> list(@BeanParam OnboardingQuery query) {
        return search.find(query.filter(), query.request(), clock.instant());
    }
}
