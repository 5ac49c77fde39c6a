package io.rootproof.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The present of one account: what its status row says.
 *
 * @param policies tell, too, how long an account may be unproven, or its Security Hub silent, before somebody has to act
 */
record Present(LockedAccount account, KnownHistory known, Timeline timeline, Instant now, Policies policies) {

    /**
     * @param since since when the result has been what it is; null where it always was, so far as is known
     * @param assessedAt the newest knowledge that it rests on
     */
    StatusRow row(@Nullable Instant since, Instant assessedAt, @Nullable LocalDate daysUntil) {
        Assessment assessment = known.at(now);
        KeyObservation decidedBy = assessment.decidedBy();
        SecurityHub hub = assessment.securityHub();
        Instant resultSince = since == null ? account.firstSeenAt() : since;
        Instant silentSince = hub.state() == SecurityHubState.NEVER ? account.firstSeenAt() : hub.silentSince();
        return new StatusRow(
                account.accountId(),
                assessment.verdict(),
                resultSince,
                timeline.validUntil(now),
                decidedBy == null ? null : decidedBy.observedAt(),
                decidedBy == null ? null : decidedBy.evidenceId(),
                hub.state(),
                silentSince,
                assessedAt,
                dueAt(assessment, resultSince, silentSince),
                daysUntil);
    }

    /** The next instant at which the row changes, or a gap has lasted longer than it may. */
    private @Nullable Instant dueAt(Assessment assessment, Instant since, @Nullable Instant silentSince) {
        Instant hubEnds = assessment.securityHub().lastCurrent();
        return Stream.of(
                        timeline.nextChange(now),
                        policies.nextChange(now),
                        hubEnds == null ? null : hubEnds.plusMillis(1),
                        assessment.result() == Result.UNKNOWN ? gapEnds(since) : null,
                        silentSince == null ? null : gapEnds(silentSince))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(at -> at.isAfter(now))
                .min(Instant::compareTo)
                .orElse(null);
    }

    private @Nullable Instant gapEnds(Instant since) {
        return policies.gapEnds(since, now);
    }
}
