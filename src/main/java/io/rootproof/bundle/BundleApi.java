package io.rootproof.bundle;

import io.quarkus.security.identity.SecurityIdentity;
import io.rootproof.identity.Roles;
import io.rootproof.period.AuditPeriod;
import io.rootproof.period.AuditPeriods;
import io.rootproof.web.BoundedCount;
import io.rootproof.web.Cursor;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageQuery;
import io.rootproof.web.PageRequest;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Bundles for programs. */
@Path("/api/v1/bundles")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class BundleApi {

    private final BundleBook book;
    private final BundleDownload download;
    private final AuditPeriods periods;
    private final PeriodBundles bundles;
    private final SecurityIdentity identity;
    private final Clock clock;

    BundleApi(
            BundleBook book,
            BundleDownload download,
            AuditPeriods periods,
            PeriodBundles bundles,
            SecurityIdentity identity,
            Clock clock) {
        this.periods = periods;
        this.bundles = bundles;
        this.book = book;
        this.download = download;
        this.identity = identity;
        this.clock = clock;
    }

    @POST
    @RolesAllowed({Roles.ANALYST, Roles.CONTROL_OWNER})
    @Operation(
            summary = "Order an evidence report for a period, or for an audit period",
            description =
                    "from and to for all accounts, or auditPeriodId for the accounts and days of an audit period."
                            + " 202; follow Location until status is SEALED, TIMESTAMP_PENDING, UNSEALED or FAILED. Analyst, control-owner.")
    public Response order(@Nullable BundleRequest request) {
        if (request == null) {
            throw ProblemException.badRequest(Words.of(BundleMessages.class).sendJson());
        }
        Instant now = clock.instant();
        String by = identity.getPrincipal().getName();
        Bundle bundle = request.auditPeriodId() == null
                ? book.order(BundlePeriod.parse(request.from(), request.to(), now), by, now)
                : ofPeriod(request, by, now);
        return Response.accepted(BundleAnswer.of(bundle))
                .location(URI.create("/api/v1/bundles/" + bundle.id))
                .build();
    }

    private Bundle ofPeriod(BundleRequest request, String by, Instant now) {
        if (request.from() != null || request.to() != null) {
            throw ProblemException.unprocessable(Words.of(BundleMessages.class).eitherOr());
        }
        AuditPeriod period = periods.find(BundleDownload.periodNumber(String.valueOf(request.auditPeriodId())));
        return book.get(bundles.order(period, BundleCause.BY_HAND, null, period.fromAt, period.toAt, by, now)
                .orElseThrow());
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(summary = "List bundles", description = "Newest first, by id.")
    public ListAnswer<BundleAnswer> list(@BeanParam PageQuery query) {
        PageRequest page = query.request();
        Long before = page.after() == null ? null : Cursor.number(page.after());
        List<Bundle> found = book.newest(page.offset(), page.size() + 1, before);
        List<Bundle> shown = found.subList(0, Math.min(found.size(), page.size()));
        return ListAnswer.of(
                shown.stream().map(BundleAnswer::of).toList(),
                page,
                BoundedCount.of(book.count()),
                found.size() > shown.size() ? Cursor.of(String.valueOf(shown.getLast().id)) : null);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One bundle: how far it is, and what came of it")
    public BundleAnswer get(@RestPath String id) {
        return BundleAnswer.of(book.get(BundleDownload.number(id)));
    }

    @GET
    @Path("/{id}/report.pdf")
    @Produces({"application/pdf", MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The report", description = "As attachment, with Content-Digest; 409 while it is being made.")
    public Response report(@RestPath String id) {
        return download.report(BundleDownload.number(id));
    }

    @GET
    @Path("/{id}/bundle.zip")
    @Produces({"application/zip", MediaType.APPLICATION_JSON})
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "The whole bundle: report, data, evidence, proofs, signatures",
            description =
                    "As attachment, with Content-Digest; 409 while it is being made. part=2 and so on for more than"
                            + " the first part; zip.parts says how many there are.")
    public Response zip(@RestPath String id, @RestQuery @Nullable String part) {
        return download.zip(BundleDownload.number(id), part);
    }
}
