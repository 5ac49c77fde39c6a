package io.rootproof.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What pages of others say of reviews: {@code cdi:reviewsDue.next}. */
@ApplicationScoped
@Named("reviewsDue")
public class ReviewsDue {

    private final ReviewCalendar calendar;
    private final SeenReviews seen;
    private final Clock clock;

    ReviewsDue(ReviewCalendar calendar, SeenReviews seen, Clock clock) {
        this.calendar = calendar;
        this.seen = seen;
        this.clock = clock;
    }

    /** The next of each kind; none for who may not read the present. */
    public List<DueReview> getNext() {
        Instant now = clock.instant();
        return seen.seesPresent(now) ? calendar.next(now) : List.of();
    }
}
