package io.rootproof.demo;

import io.rootproof.review.ReviewCalendar;
import io.rootproof.review.ReviewKind;
import io.rootproof.review.Reviews;
import io.rootproof.review.SignOff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/** The reviews that otto signed, from {@code demo/reviews.csv}: in a year one is late, and the next is overdue today. */
@ApplicationScoped
class DemoReviews implements DemoPast {

    private record Deed(double daysAgo, ReviewKind kind, String by, SignOff signOff) {}

    private final List<Deed> deeds;
    private final Reviews reviews;
    private final ReviewCalendar calendar;

    DemoReviews(Reviews reviews, ReviewCalendar calendar) {
        this.reviews = reviews;
        this.calendar = calendar;
        this.deeds = DemoTables.read("reviews.csv", DemoReviews::deed).stream()
                .sorted(Comparator.comparingDouble(Deed::daysAgo).reversed())
                .toList();
    }

    @Override
    public void between(Instant after, Instant upTo, Instant today) {
        for (Deed deed : deeds) {
            Instant at = new DaysAgo(deed.daysAgo(), null).start(today);
            if (at.isAfter(after) && !at.isAfter(upTo)) {
                sign(deed, at);
            }
        }
    }

    /** Days before the history begins are left out: there is nothing to look at yet. */
    private void sign(Deed deed, Instant at) {
        if (at.isAfter(calendar.next(deed.kind(), at).since())) {
            String digest = reviews.shown(deed.kind(), at, at).digest();
            reviews.sign(deed.kind(), at, digest, deed.signOff(), deed.by(), at);
        }
    }

    private static Deed deed(CSVRecord row) {
        return new Deed(
                Double.parseDouble(row.get("days_ago")),
                ReviewKind.valueOf(row.get("kind")),
                row.get("by"),
                new SignOff(row.get("statement"), row.get("findings")));
    }
}
