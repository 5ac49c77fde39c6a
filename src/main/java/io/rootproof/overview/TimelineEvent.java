package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.assessment.Reason;
import io.rootproof.evidence.Source;
import io.rootproof.overview.TimelineDrawing.Lane;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account. What does not apply is null.
 *
 * @param until end of what lasts; null also while it still does
 * @param reason why evidence had a gap
 * @param who did it
 * @param said what was said or changed, as it was stored
 */
@TemplateData
record TimelineEvent(
        Kind kind,
        Instant at,
        @Nullable Instant until,
        @Nullable Long ticket,
        @Nullable Long evidenceId,
        @Nullable Source source,
        @Nullable Reason reason,
        @Nullable String who,
        @Nullable String said) {

    /** What can happen, and where it is drawn. */
    enum Kind {
        KEY_MADE(Lane.KEY, "bad"),
        KEY_SEEN(Lane.KEY, "bad"),
        KEY_GONE(Lane.KEY, "good"),
        GAP(Lane.RESULT, "doubt"),
        TICKET_OPENED(Lane.TICKET, "bad"),
        FIX_CLAIMED(Lane.TICKET, "doubt"),
        FIX_REFUTED(Lane.TICKET, "bad"),
        OVERDUE(Lane.TICKET, "bad"),
        VERIFIED(Lane.TICKET, "good"),
        GAP_CLOSED(Lane.TICKET, "good"),
        CANCELLED(Lane.TICKET, "quiet"),
        SCOPE(Lane.ACCOUNT, "quiet"),
        OWNER(Lane.ACCOUNT, "quiet"),
        LIFECYCLE(Lane.ACCOUNT, "quiet"),
        LISTED(Lane.ACCOUNT, "quiet"),
        RENAMED(Lane.ACCOUNT, "quiet"),
        ACCEPTED(Lane.ACCOUNT, "good");

        private final Lane lane;
        private final String tone;

        Kind(Lane lane, String tone) {
            this.lane = lane;
            this.tone = tone;
        }

        Lane lane() {
            return lane;
        }

        public String tone() {
            return tone;
        }
    }

    static TimelineEvent at(Instant at, Kind kind) {
        return new TimelineEvent(kind, at, null, null, null, null, null, null, null);
    }

    TimelineEvent ofTicket(long number) {
        return new TimelineEvent(kind, at, until, number, evidenceId, source, reason, who, said);
    }

    TimelineEvent seenBy(Source by, long evidence) {
        return new TimelineEvent(kind, at, until, ticket, evidence, by, reason, who, said);
    }

    TimelineEvent lasting(@Nullable Instant end, Reason why) {
        return new TimelineEvent(kind, at, end, ticket, evidenceId, source, why, who, said);
    }

    TimelineEvent by(@Nullable String person, @Nullable String words) {
        return new TimelineEvent(kind, at, until, ticket, evidenceId, source, reason, person, words);
    }

    boolean isWithin(Instant from, Instant to) {
        return !at.isBefore(from) && at.isBefore(to);
    }
}
