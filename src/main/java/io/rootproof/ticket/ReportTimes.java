package io.rootproof.ticket;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * From when a credential report can prove a deletion. IAM keeps one report per account and hands out the same one for
 * 4 hours after it was generated ({@code GenerateCredentialReport}), so asking sooner proves nothing.
 *
 * @param after only a report generated after this instant proves anything: the claimed deletion
 * @param earliest when IAM may make the next one, as far as the last collected report tells
 * @param latest when it makes one at the latest, should somebody else have asked for one in between
 */
record ReportTimes(Instant after, Instant earliest, Instant latest) {

    static final Duration SERVED_FOR = Duration.ofHours(4);

    /**
     * @param lastGenerated {@code GeneratedTime} of the last collected report; null if none is known
     */
    static ReportTimes of(Instant claimedDeletion, @Nullable Instant lastGenerated) {
        Instant latest = claimedDeletion.plus(SERVED_FOR);
        if (lastGenerated == null || !lastGenerated.plus(SERVED_FOR).isAfter(claimedDeletion)) {
            return new ReportTimes(claimedDeletion, claimedDeletion, latest);
        }
        // One that is younger than the deletion proves it already, and says nothing of waiting.
        Instant next = lastGenerated.isAfter(claimedDeletion) ? claimedDeletion : lastGenerated.plus(SERVED_FOR);
        return new ReportTimes(claimedDeletion, next, latest);
    }
}
