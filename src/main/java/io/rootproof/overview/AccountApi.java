package io.rootproof.overview;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Roles.READER)
@RunOnVirtualThread
class AccountApi {

    private final Accounts accounts;
    private final AccountChanges changes;
    private final Clock clock;

    AccountApi(Accounts accounts, AccountChanges changes, Clock clock) {
        this.accounts = accounts;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @Operation(
            summary = "List accounts with their results now",
            description = "Ordered by accountId unless sort says otherwise; ties by accountId.")
    public ListAnswer<AccountItem> list(@BeanParam AccountQuery query, @Context UriInfo uri) {
        return accounts.find(query.filter(uri, AccountOrder.BY_ID), query.request(), clock.instant());
    }

    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER, Roles.ANALYST})
    @Operation(
            summary = "Change the owner, or the scope with a reason",
            description = "Body: owner (null for nobody), inScope, reason. The scope is for admins and control owners.")
    public AccountItem change(@RestPath String id, @Nullable JsonNode body, @Context SecurityContext person) {
        AccountChangeBody change = AccountChangeBody.of(body);
        String actor = person.getUserPrincipal().getName();
        if (change.namesScope() && !mayChangeScope(person)) {
            throw ProblemException.forbidden("Only an admin or a control owner puts accounts in or out of scope.");
        }
        changes.take(id, change, actor, clock.instant());
        return known(id);
    }

    private AccountItem known(String id) {
        return accounts.one(id, clock.instant())
                .orElseThrow(() -> ProblemException.notFound("No account with this id is known here."));
    }

    private static boolean mayChangeScope(SecurityContext person) {
        return person.isUserInRole(Roles.ADMIN) || person.isUserInRole(Roles.CONTROL_OWNER);
    }
}
