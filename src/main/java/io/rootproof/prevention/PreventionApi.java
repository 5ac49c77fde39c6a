package io.rootproof.prevention;

import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Prevention, for programs. */
@Path("/api/v1/prevention")
@Tag(name = "Prevention")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PreventionApi {

    private final PreventionSearch search;
    private final Clock clock;

    PreventionApi(PreventionSearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "What keeps root users from making an access key, account by account",
            description = "By accountId. It is prevention and no proof: no result rests on it.")
    public ListAnswer<PreventionItem> list(@BeanParam PreventionQuery query) {
        return search.find(query.filter(), query.request(), search.readings(), clock.instant());
    }

    @GET
    @Path("organizations")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Features and policies of each organisation, as last read",
            description = "By the name of the connection. Policies are those that deny root keys, or may do so.")
    public List<OrganizationItem> organizations() {
        return search.organizations(search.readings());
    }

    @GET
    @Path("{accountId}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "What keeps the root user of one account from making an access key")
    public PreventionItem one(@RestPath String accountId) {
        return search.one(accountId, clock.instant())
                .orElseThrow(() -> ProblemException.notFound(
                        Words.of(PreventionMessages.class).notKnown()));
    }
}
