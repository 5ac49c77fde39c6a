package io.rootproof.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.web.Flash;
import io.rootproof.web.FormErrors;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryParameters;
import io.rootproof.web.Words;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** One review, and the form by which the next is signed. */
@Path("/reviews")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ReviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance form(ReviewForm form);

        static native TemplateInstance review(ReviewView view);

        private Templates() {}
    }

    private final Reviews reviews;
    private final SeenReviews seen;
    private final Viewer viewer;
    private final AuditLog audit;
    private final Flash flash;
    private final Clock clock;

    ReviewPages(Reviews reviews, SeenReviews seen, Viewer viewer, AuditLog audit, Flash flash, Clock clock) {
        this.reviews = reviews;
        this.seen = seen;
        this.viewer = viewer;
        this.audit = audit;
        this.flash = flash;
        this.clock = clock;
    }

    @GET
    @Path("/new")
    @RolesAllowed(Roles.CONTROL_OWNER)
    public TemplateInstance form(@RestQuery @Nullable String kind) {
        return Templates.form(ReviewForm.of(reviews.draft(kind(kind), clock.instant()), null, null, FormErrors.none()));
    }

    /**
     * @param to the end of what was shown
     * @param digest of what was shown
     */
    @POST
    @RolesAllowed(Roles.CONTROL_OWNER)
    public Response sign(
            @RestForm @Nullable String kind,
            @RestForm @Nullable String to,
            @RestForm @Nullable String digest,
            @RestForm @Nullable String statement,
            @RestForm @Nullable String findings) {
        Instant now = clock.instant();
        try {
            Review signed =
                    SignedReview.of(kind, to, digest, statement, findings).sign(reviews, viewer.getUsername(), now);
            audit.record("review.signed", "review/" + signed.id, SignedReview.sentence(signed));
            return flash.seeOther(
                    "/reviews/" + signed.id, Words.of(ReviewMessages.class).isSigned());
        } catch (ProblemException refused) {
            // Shown as it is now: whoever signs in the end signs for that.
            return Response.status(refused.status())
                    .entity(Templates.form(
                            ReviewForm.of(reviews.draft(kind(kind), now), statement, findings, FormErrors.of(refused))))
                    .build();
        }
    }

    @GET
    @Path("/{id}")
    @RolesAllowed(Roles.READER)
    public TemplateInstance one(@RestPath String id) {
        return Templates.review(ReviewView.of(reviews.get(id), seen));
    }

    private static ReviewKind kind(@Nullable String given) {
        ReviewKind kind = QueryParameters.oneOf("kind", given, ReviewKind.class);
        return kind == null ? ReviewKind.HEALTH_CHECK : kind;
    }
}
