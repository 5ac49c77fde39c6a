package io.rootproof.overview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.rootproof.identity.Roles;
import io.rootproof.identity.Viewer;
import io.rootproof.notification.DeadLetters;
import io.rootproof.overview.MyWork.Tickets;
import io.rootproof.review.DueReview;
import io.rootproof.review.ReviewCalendar;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What waits for the person who is logged in. */
@Path("/my-work")
@RunOnVirtualThread
class MyWorkPages {

    /** A review is somebody's work this long before it is due. */
    private static final Duration AHEAD = Duration.ofDays(7);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance mine(MyWork work);

        private Templates() {}
    }

    private final MyWorkQuery query;
    private final ReviewCalendar reviews;
    private final DeadLetters deadLetters;
    private final Viewer viewer;
    private final Clock clock;

    MyWorkPages(MyWorkQuery query, ReviewCalendar reviews, DeadLetters deadLetters, Viewer viewer, Clock clock) {
        this.query = query;
        this.reviews = reviews;
        this.deadLetters = deadLetters;
        this.viewer = viewer;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Roles.READER)
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance mine() {
        Instant now = clock.instant();
        String username = viewer.getUsername();
        boolean decides = viewer.isMaySignReviews();
        return Templates.mine(new MyWork(
                username,
                now,
                query.mine(username, now),
                viewer.isMayWorkTickets() ? query.unowned(now) : Tickets.NONE,
                decides ? query.toConfirm(username, now) : Tickets.NONE,
                decides ? query.toDecide(username) : List.of(),
                decides ? due(now) : List.of(),
                decides || viewer.isMaySeeSettings() ? deadLetters.count() : 0));
    }

    private List<DueReview> due(Instant now) {
        return reviews.next(now).stream()
                .filter(due -> due.dueAt().isBefore(now.plus(AHEAD)))
                .toList();
    }
}
