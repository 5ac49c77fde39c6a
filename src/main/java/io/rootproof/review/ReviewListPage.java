package io.rootproof.review;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.AuditLog;
import io.rootproof.identity.Roles;
import io.rootproof.web.ListAnswer;
import io.rootproof.web.PageLinks;
import io.rootproof.web.ShowsPeriod;
import io.rootproof.web.Words;
import io.rootproof.web.list.Conditions;
import io.rootproof.web.list.Empty;
import io.rootproof.web.list.FrameMaking;
import io.rootproof.web.list.ListExport.Source;
import io.rootproof.web.list.ListFrame;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.util.List;

/** The list of reviews, as a page and as a file, under what is due next. */
@Path("/reviews")
@RunOnVirtualThread
class ReviewListPage {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<DueReview> due, List<ReviewView> reviews, ListFrame frame);

        private Templates() {}
    }

    private final ReviewSearch search;
    private final SeenReviews seen;
    private final ReviewsDue due;
    private final AuditLog audit;
    private final Clock clock;

    ReviewListPage(ReviewSearch search, SeenReviews seen, ReviewsDue due, AuditLog audit, Clock clock) {
        this.search = search;
        this.seen = seen;
        this.due = due;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    @ShowsPeriod
    public TemplateInstance list(@BeanParam ReviewQuery query, @Context UriInfo uri) {
        FrameMaking frame =
                ListFrame.of(ReviewList.LIST, uri, ReviewList.COLUMNS).filters(ReviewList.filters());
        ListAnswer<Review> found = search.find(query.filter(), query.shown());
        ReviewListMessages words = Words.of(ReviewListMessages.class);
        return Templates.list(
                due.getNext(),
                found.items().stream()
                        .map(review -> ReviewView.of(review, seen))
                        .toList(),
                frame.newestFirst()
                        .export("/reviews/export.csv")
                        .nothingYet(Empty.begin(words.nothingYet(), words.nothingYetDetail()))
                        .make(
                                words.caption(),
                                PageLinks.byCursor(uri, found),
                                found.items().isEmpty()));
    }

    @GET
    @Path("export.csv")
    @Produces("text/csv")
    @RolesAllowed(Roles.READER)
    public Response export(@BeanParam ReviewQuery query, @Context UriInfo uri) {
        Conditions filter = query.filter();
        Response file =
                ReviewList.EXPORT.answer(uri, clock.instant(), Source.slices(after -> search.next(filter, after)));
        audit.record("reviews.exported", "reviews", "The list of reviews, as CSV.");
        return file;
    }
}
