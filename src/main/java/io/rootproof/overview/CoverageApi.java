package io.rootproof.overview;

import io.rootproof.account.AccountId;
import io.rootproof.assessment.AccountCoverage;
import io.rootproof.assessment.Coverage;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.identity.Roles;
import io.rootproof.period.Sight;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/coverage")
@Tag(name = "Overview")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class CoverageApi {

    private final Coverage coverage;
    private final Sight sight;
    private final Clock clock;

    CoverageApi(Coverage coverage, Sight sight, Clock clock) {
        this.coverage = coverage;
        this.sight = sight;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Seconds in scope by result over a period, and the share that is proven",
            description =
                    "The period is [from, to) and ends at now if it has not ended; the last 90 UTC days unless given."
                            + " Without accountId it is the sum over all accounts.")
    public CoverageAnswer coverage(
            @RestQuery @Parameter(description = "RFC 3339 instant or UTC day.") @Nullable String from,
            @RestQuery @Parameter(description = "The same; not included.") @Nullable String to,
            @RestQuery @Parameter(description = "12 digits.") @Nullable String accountId,
            @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("from", "to", "accountId"));
        Instant now = clock.instant();
        boolean given = QueryParameters.text(from) != null || QueryParameters.text(to) != null;
        PeriodInView period = sight.required(PeriodInView.of(from, to, now), given);
        String account = QueryParameters.text(accountId);
        return CoverageAnswer.of(account, period, now, account == null ? all(period, now) : one(account, period, now));
    }

    private TimeByResult all(PeriodInView period, Instant now) {
        if (sight.seen().everything()) {
            return coverage.ofAll(period.from(), period.to(), now);
        }
        Set<String> hers = sight.accountsIn(period);
        List<TimeByResult> sum = new ArrayList<>(List.of(TimeByResult.NONE));
        coverage.forEachAccount(period.from(), period.to(), now, account -> {
            if (hers.contains(account.accountId())) {
                sum.set(0, sum.getFirst().plus(account.time()));
            }
        });
        return sum.getFirst();
    }

    private TimeByResult one(String accountId, PeriodInView period, Instant now) {
        if (AccountId.parse(accountId).isEmpty()) {
            throw ProblemException.badRequest(Words.of(QueryMessages.class).notAnAccount());
        }
        if (!sight.seesWhole(accountId, period)) {
            throw AccountFile.notKnown();
        }
        return coverage.ofAccount(accountId, period.from(), period.to(), now)
                .map(AccountCoverage::time)
                .orElseThrow(AccountFile::notKnown);
    }
}
