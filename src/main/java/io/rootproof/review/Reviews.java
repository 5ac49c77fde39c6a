package io.rootproof.review;

import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import io.rootproof.web.Minutes;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where reviews are prepared and signed. What is signed is what was shown: the form carries the end of the time looked
 * at and the digest of the facts, and they are looked up again, as of that end. If they came out the same they are kept
 * with the signature; if not, nothing is signed and the person looks again.
 */
@ApplicationScoped
public class Reviews {

    /** Longer ago, the world has moved on, whether or not the facts of the time before have. */
    static final Duration SHOWN_FOR = Duration.ofHours(24);

    private final EntityManager entities;
    private final ReviewCalendar calendar;
    private final Looking looking;
    private final SeenReviews seen;
    private final Log log;

    Reviews(EntityManager entities, ReviewCalendar calendar, Looking looking, SeenReviews seen, Log log) {
        this.entities = entities;
        this.calendar = calendar;
        this.looking = looking;
        this.seen = seen;
        this.log = log;
    }

    /** What the next review of a kind looks at. */
    @Transactional
    Draft draft(ReviewKind kind, Instant now) {
        DueReview due = calendar.next(kind, now);
        return new Draft(due, looking.over(due.since(), now, now));
    }

    /** What it looked at when it was shown, as far as that is still so. */
    @Transactional
    public LookedAt shown(ReviewKind kind, Instant to, Instant now) {
        return looking.over(calendar.next(kind, now).since(), to, now);
    }

    /**
     * Signs.
     *
     * @param to the end of what was shown
     * @param digest of what was shown
     * @param by user name of the person who is logged in, and no other
     * @throws ProblemException 409 if what was shown is not so any more; 422 if it never was
     */
    @Transactional
    public Review sign(ReviewKind kind, Instant to, String digest, SignOff signOff, String by, Instant at) {
        DueReview due = calendar.next(kind, at);
        refuse(due, to, at);
        LookedAt seen = looking.over(due.since(), to, at);
        if (!seen.digest().equals(digest)) {
            throw ProblemException.conflict(words().changed());
        }
        Review review = new Review(seen, due, signOff, by, at);
        try {
            entities.persist(review);
            entities.flush();
        } catch (PersistenceException atOnce) {
            // Only the constraint that lets one go on from another can be in the way.
            throw ProblemException.conflict(words().changed());
        }
        log.append(EntryKind.REVIEW, List.of(review.id));
        return review;
    }

    private static void refuse(DueReview due, Instant to, Instant at) {
        if (to.isAfter(at)) {
            throw ProblemException.unprocessable(words().future());
        }
        Instant signed = due.lastSignedAt();
        if (signed != null && signed.isAfter(to)) {
            throw ProblemException.conflict(
                    words().signedMeanwhile(String.valueOf(due.lastSignedBy()), Minutes.of(signed)));
        }
        if (!to.isAfter(due.since())) {
            throw ProblemException.conflict(words().nothingYet());
        }
        if (to.isBefore(at.minus(SHOWN_FOR))) {
            throw ProblemException.conflict(words().shownLongAgo(SHOWN_FOR.toHours()));
        }
    }

    @Transactional
    Optional<Review> find(long id) {
        return Optional.ofNullable(entities.find(Review.class, id));
    }

    /**
     * @param id as it stands in the path
     * @throws ProblemException 404 if there is none
     */
    @Transactional
    Review get(@Nullable String id) {
        return Optional.ofNullable(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> find(Long.parseLong(text)))
                .filter(seen::sees)
                .orElseThrow(() -> ProblemException.notFound(words().unknown(String.valueOf(id))));
    }

    private static ReviewRefusals words() {
        return Words.of(ReviewRefusals.class);
    }
}
