package io.rootproof.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.assessment.Result;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What is in an audit period, for programs: its accounts and its samples. */
@Path("/api/v1/audit-periods/{id}")
@Tag(name = "Audit periods")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeriodContentsApi {

    /** One account of a period, in seconds by result. */
    public record AccountAnswer(
            String accountId,
            String name,
            String organizationalUnit,
            long passedSeconds,
            long failedSeconds,
            long unknownSeconds,
            long notAssessableSeconds,
            long notApplicableSeconds,
            @Nullable Double share,
            int gaps) {

        static AccountAnswer of(AccountFigures account) {
            return new AccountAnswer(
                    account.accountId(),
                    account.name(),
                    account.organizationalUnit(),
                    account.time().of(Result.PASSED).toSeconds(),
                    account.time().of(Result.FAILED).toSeconds(),
                    account.time().of(Result.UNKNOWN).toSeconds(),
                    account.time().of(Result.NOT_ASSESSABLE).toSeconds(),
                    account.time().of(Result.NOT_APPLICABLE).toSeconds(),
                    account.time().share(),
                    account.gaps());
        }
    }

    private final Seeing seeing;
    private final FigureBook figures;
    private final Samples samples;
    private final PeriodLooks looks;
    private final SecurityIdentity identity;
    private final Clock clock;

    PeriodContentsApi(
            Seeing seeing,
            FigureBook figures,
            Samples samples,
            PeriodLooks looks,
            SecurityIdentity identity,
            Clock clock) {
        this.seeing = seeing;
        this.figures = figures;
        this.samples = samples;
        this.looks = looks;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @Path("/accounts")
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The accounts of an audit period, with how much of each is proven",
            description = "The most uncovered time first, then the most failed time, then by accountId.")
    public ListAnswer<AccountAnswer> accounts(@RestPath String id, @BeanParam PageQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("page", "size"));
        List<AccountFigures> all =
                figures.of(seeing.period(id), clock.instant()).accounts();
        PageRequest page = query.request();
        return ListAnswer.of(
                all.stream()
                        .skip(page.offset())
                        .limit(page.size())
                        .map(AccountAnswer::of)
                        .toList(),
                page,
                BoundedCount.of(all.size()),
                null);
    }

    @GET
    @Path("/samples")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The samples of an audit period", description = "The last taken first, by id.")
    public ListAnswer<SampleAnswer> samples(@RestPath String id, @BeanParam PageQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("page", "size"));
        AuditPeriod period = seeing.period(id);
        PageRequest page = query.request();
        List<AuditSample> found = samples.of(period.id, page);
        return ListAnswer.of(
                found.stream().limit(page.size()).map(SampleAnswer::of).toList(),
                page,
                BoundedCount.of(looks.of(period).samples()),
                null);
    }

    @POST
    @Path("/samples")
    @RolesAllowed({Roles.AUDITOR, Roles.CONTROL_OWNER, Roles.ANALYST})
    @Operation(
            summary = "Freeze answers as they are known now",
            description =
                    "Body: accountIds, or randomAccounts with seed; at (UTC days or instants), or randomDays with seed;"
                            + " note. 201 with the samples. Auditors of the period, analyst, control-owner.")
    public Response take(@RestPath String id, @Nullable SampleWanted wanted) {
        AuditPeriod period = seeing.period(id);
        if (wanted == null) {
            throw ProblemException.badRequest(Words.of(SampleMessages.class).sendJson());
        }
        return Response.status(201)
                .entity(samples.take(period, wanted, identity.getPrincipal().getName(), clock.instant()))
                .build();
    }
}
