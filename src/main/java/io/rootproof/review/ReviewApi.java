package io.rootproof.review;

import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Reviews for programs. */
@Path("/api/v1/reviews")
@Tag(name = "Reviews")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ReviewApi {

    /** A signature; {@code to} and {@code digest} are those of the draft that was looked at. */
    record Signature(
            @Nullable String kind,
            @Nullable String to,
            @Nullable String digest,
            @Nullable String statement,
            @Nullable String findings) {}

    /** What the next review looks at. */
    record DraftAnswer(ReviewKind kind, Instant to, Instant dueAt, boolean overdue, LookedAt lookedAt, String digest) {}

    private final Reviews reviews;
    private final ReviewSearch search;
    private final ReviewCalendar calendar;
    private final SeenReviews seen;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Clock clock;

    ReviewApi(
            Reviews reviews,
            ReviewSearch search,
            ReviewCalendar calendar,
            SeenReviews seen,
            Viewer viewer,
            AuditLog audit,
            Clock clock) {
        this.reviews = reviews;
        this.search = search;
        this.calendar = calendar;
        this.seen = seen;
        this.viewer = viewer;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Operation(
            summary = "Signed reviews",
            description = "The last signed first; two of one instant by id, the highest first.")
    public ListAnswer<ReviewAnswer> list(@BeanParam ReviewQuery query) {
        ListAnswer<Review> found = search.find(query.filter(), query.request());
        return new ListAnswer<>(
                found.items().stream()
                        .map(review -> ReviewAnswer.of(review, seen))
                        .toList(),
                found.page(),
                found.size(),
                found.total(),
                found.totalIsExact(),
                found.next());
    }

    @GET
    @Path("/due")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "The next review of each kind, and when it is due")
    public List<DueReview> due() {
        Instant now = clock.instant();
        return seen.seesPresent(now) ? calendar.next(now) : List.of();
    }

    @GET
    @Path("/draft")
    @RolesAllowed(Roles.CONTROL_OWNER)
    @Operation(
            summary = "What the next review of a kind looks at",
            description =
                    "Send to and digest back with the signature, within 24 hours; health check unless kind says else.")
    public DraftAnswer draft(@RestQuery @Nullable String kind) {
        ReviewKind wanted = QueryParameters.oneOf("kind", kind, ReviewKind.class);
        Draft draft = reviews.draft(wanted == null ? ReviewKind.HEALTH_CHECK : wanted, clock.instant());
        return new DraftAnswer(
                draft.kind(),
                draft.seen().to(),
                draft.due().dueAt(),
                draft.due().overdue(),
                draft.seen(),
                draft.seen().digest());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    @Operation(summary = "One review")
    public ReviewAnswer one(@RestPath String id) {
        return ReviewAnswer.of(reviews.get(id), seen);
    }

    @POST
    @RolesAllowed(Roles.CONTROL_OWNER)
    @Operation(summary = "Signs a review as the caller; takes {kind, to, digest, statement, findings}")
    @APIResponse(responseCode = "201", description = "The review")
    @APIResponse(responseCode = "409", description = "What the draft showed is not so any more; nothing was signed")
    @APIResponse(responseCode = "422", description = "Something is missing, such as the statement")
    public Response sign(@Nullable Signature signature) {
        if (signature == null) {
            throw ProblemException.badRequest(Words.of(ReviewRefusals.class).sendJson());
        }
        Review signed = SignedReview.of(
                        signature.kind(),
                        signature.to(),
                        signature.digest(),
                        signature.statement(),
                        signature.findings())
                .sign(reviews, viewer.getUsername(), clock.instant());
        audit.record("review.signed", "review/" + signed.id, SignedReview.sentence(signed));
        return Response.created(URI.create("/api/v1/reviews/" + signed.id))
                .entity(ReviewAnswer.of(signed, seen))
                .build();
    }
}
