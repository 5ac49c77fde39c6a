package io.rootproof.overview;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.assessment.Assessment;
import io.rootproof.assessment.ExplanationLine;
import io.rootproof.assessment.KnownResult;
import io.rootproof.assessment.Results;
import io.rootproof.identity.Roles;
import io.rootproof.period.Sight;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/accounts")
@Tag(name = "Accounts")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class AccountApi {

    private final Accounts accounts;
    private final AccountFile file;
    private final AccountChanges changes;
    private final Results results;
    private final Sight sight;
    private final Clock clock;

    AccountApi(Accounts accounts, AccountFile file, AccountChanges changes, Results results, Sight sight, Clock clock) {
        this.accounts = accounts;
        this.file = file;
        this.changes = changes;
        this.results = results;
        this.sight = sight;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "List accounts with their results now",
            description = "Ordered by accountId unless sort says otherwise; ties by accountId.")
    public ListAnswer<AccountItem> list(@BeanParam AccountQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, AccountQuery.NAMES);
        return accounts.find(query.filter(AccountOrder.BY_ID), query.request(), clock.instant());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}")
    @Operation(
            summary = "One account, with its result now and why",
            description =
                    "explanation begins with the rule that decided; after it every observation that was looked at.")
    public ExplainedAccount one(@RestPath String id) {
        Instant now = clock.instant();
        AccountItem account = known(id, now);
        Assessment assessment = file.assessment(id, now);
        return new ExplainedAccount(account.with(assessment), ExplanationLine.of(assessment));
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
        if (change.namesScope() && !mayChangeScope(person)) {
            throw ProblemException.forbidden(Words.of(AccountRefusals.class).scopeIsForOthers());
        }
        Instant now = clock.instant();
        changes.take(id, change, person.getUserPrincipal().getName(), now);
        return known(id, now);
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Path("{id}/result")
    @Operation(
            summary = "The result at an instant, as it was known at another",
            description = "Both are now unless given; knownAt leaves out what was learned after it.")
    public PastResult result(
            @RestPath String id,
            @RestQuery @Parameter(description = "RFC 3339 instant, or UTC day; not in the future.") @Nullable String at,
            @RestQuery @Parameter(description = "The same.") @Nullable String knownAt,
            @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("at", "knownAt"));
        Instant now = clock.instant();
        Instant then = past("at", at, now);
        if (!sight.seesAccount(id)) {
            throw AccountFile.notKnown();
        }
        sight.requireAt(id, then);
        KnownResult found =
                results.at(id, then, past("knownAt", knownAt, now), now).orElseThrow(AccountFile::notKnown);
        return PastResult.of(found);
    }

    private AccountItem known(String id, Instant now) {
        if (sight.seesAccount(id)) {
            sight.requireAt(id, now);
        }
        return accounts.one(id, now).orElseThrow(AccountFile::notKnown);
    }

    private static Instant past(String name, @Nullable String given, Instant now) {
        Instant instant = QueryParameters.instant(name, given);
        if (instant != null && instant.isAfter(now)) {
            throw ProblemException.badRequest(Words.of(AccountRefusals.class).inFuture(name));
        }
        return instant == null ? now : instant;
    }

    private static boolean mayChangeScope(SecurityContext person) {
        return person.isUserInRole(Roles.ADMIN) || person.isUserInRole(Roles.CONTROL_OWNER);
    }
}
