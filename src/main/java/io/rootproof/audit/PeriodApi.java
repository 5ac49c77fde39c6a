package io.rootproof.audit;

import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.bundle.BundleCause;
import io.rootproof.bundle.PeriodBundle;
import io.rootproof.bundle.PeriodBundles;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Audit periods for programs. */
@Path("/api/v1/audit-periods")
@Tag(name = "Audit periods")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class PeriodApi {

    /** Who is to read the period. */
    public record AuditorRequest(@Nullable String username) {}

    private final AuditPeriods periods;
    private final Seeing seeing;
    private final PeriodSearch search;
    private final PeriodLooks looks;
    private final FigureBook figures;
    private final PeriodBundles bundles;
    private final Closing closing;
    private final SecurityIdentity identity;
    private final Clock clock;

    PeriodApi(
            AuditPeriods periods,
            Seeing seeing,
            PeriodSearch search,
            PeriodLooks looks,
            FigureBook figures,
            PeriodBundles bundles,
            Closing closing,
            SecurityIdentity identity,
            Clock clock) {
        this.periods = periods;
        this.seeing = seeing;
        this.search = search;
        this.looks = looks;
        this.figures = figures;
        this.bundles = bundles;
        this.closing = closing;
        this.identity = identity;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "List audit periods",
            description = "The newest end first, ties by id, the highest first. An auditor gets those given to her.")
    public ListAnswer<PeriodAnswer> list(@BeanParam PeriodQuery query, @Context UriInfo uri) {
        QueryParameters.refuseUnknown(uri, List.of("q", "state", "page", "size", "after"));
        ListAnswer<PeriodRow> found = search.find(query.filter(), query.request());
        return new ListAnswer<>(
                found.items().stream().map(row -> answer(row.period())).toList(),
                found.page(),
                found.size(),
                found.total(),
                found.totalIsExact(),
                found.next());
    }

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    @Operation(
            summary = "Make an audit period",
            description = "201. Days are UTC, from the first to the day after the last. Admin, control-owner.")
    public Response create(@Nullable PeriodRequest request) {
        if (request == null) {
            throw ProblemException.badRequest(AuditWords.words().sendJson());
        }
        AuditPeriod made = periods.create(request.wanted(), by(), clock.instant());
        return Response.created(URI.create("/api/v1/audit-periods/" + made.id))
                .entity(answer(made))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One audit period, with how much of it is proven, to the second")
    public PeriodAnswer one(@RestPath String id) {
        return answer(seeing.period(id));
    }

    @POST
    @Path("/{id}/auditors")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    @Operation(summary = "Give an audit period to an auditor", description = "Body: username. Admin, control-owner.")
    public PeriodAnswer addAuditor(@RestPath String id, @Nullable AuditorRequest request) {
        if (request == null || request.username() == null) {
            throw ProblemException.badRequest(AuditWords.words().sendUsername());
        }
        periods.addAuditor(seeing.period(id).id, request.username().strip(), by(), clock.instant());
        return one(id);
    }

    @DELETE
    @Path("/{id}/auditors/{username}")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    @Operation(summary = "Take an audit period from an auditor", description = "Admin, control-owner.")
    public PeriodAnswer removeAuditor(@RestPath String id, @RestPath String username) {
        periods.removeAuditor(seeing.period(id).id, username, by(), clock.instant());
        return one(id);
    }

    @POST
    @Path("/{id}/closing")
    @RolesAllowed({Roles.ADMIN, Roles.CONTROL_OWNER})
    @Operation(
            summary = "Close an audit period, which seals its final bundle",
            description = "409 before its last day is over, and for a closed one. Gaps do not stop it; they are in the"
                    + " bundle. finalBundleId in the answer is the bundle to follow. Admin, control-owner.")
    public PeriodAnswer close(@RestPath String id) {
        closing.close(seeing.period(id).id, by(), clock.instant());
        return one(id);
    }

    private PeriodAnswer answer(AuditPeriod period) {
        Long last = bundles.of(period.id).stream()
                .filter(bundle -> bundle.cause() == BundleCause.FINAL)
                .map(PeriodBundle::id)
                .findFirst()
                .orElse(null);
        return PeriodAnswer.of(period, looks.of(period), figures.of(period, clock.instant()), last);
    }

    private String by() {
        return identity.getPrincipal().getName();
    }
}
