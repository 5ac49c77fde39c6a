package io.rootproof.demo;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One account of the demo and what was so of it, from when to when.
 *
 * @param story its name in the cast, or ORDINARY
 * @param key when its root user had an access key
 * @param keyActive whether that key could be used
 * @param unreachable when its member role could not be assumed
 * @param hubSilent when Security Hub did not check it
 * @param hubBlind when Security Hub reported PASSED whatever was so
 * @param suspended since when it is suspended
 * @param joined since when it has been in the organisation; null for longer than the history tells
 */
record DemoAccount(
        String story,
        String name,
        String accountId,
        String organizationalUnit,
        String partition,
        @Nullable DaysAgo key,
        boolean keyActive,
        @Nullable DaysAgo unreachable,
        @Nullable DaysAgo hubSilent,
        @Nullable DaysAgo hubBlind,
        @Nullable DaysAgo suspended,
        @Nullable DaysAgo joined) {

    boolean isManagement() {
        return story.equals("MGMT");
    }

    boolean hasKey(Instant at, Instant today) {
        return key != null && key.covers(at, today);
    }

    boolean isReachable(Instant at, Instant today) {
        return !isSuspended(at, today) && (unreachable == null || !unreachable.covers(at, today));
    }

    boolean isSuspended(Instant at, Instant today) {
        return suspended != null && suspended.covers(at, today);
    }

    boolean isHubBlind(Instant at, Instant today) {
        return hubBlind != null && hubBlind.covers(at, today);
    }

    boolean isMember(Instant at, Instant today) {
        return joined == null || joined.covers(at, today);
    }

    /** When it joined the organisation. */
    Instant joinedAt(Instant today) {
        return joined == null ? LONG_AGO : joined.start(today);
    }

    /** When Security Hub last checked the account; empty if it never did. */
    Optional<Instant> lastHubCheck(Instant at, Instant today) {
        if (partition.equals("aws-cn")) {
            return Optional.empty();
        }
        Instant check = checkBefore(at);
        for (int tries = 0; tries < 200; tries++) {
            if (!isMember(check, today)) {
                return Optional.empty();
            }
            if (!isHubSilent(check, today) && !isSuspended(check, today)) {
                return Optional.of(check);
            }
            check = check.minusSeconds(CHECK_SECONDS);
        }
        return Optional.empty();
    }

    private boolean isHubSilent(Instant at, Instant today) {
        return hubSilent != null && hubSilent.covers(at, today);
    }

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");
    private static final long CHECK_SECONDS = 12 * 60 * 60;

    // Every account is checked twice a day, at minutes of its own.
    private Instant checkBefore(Instant at) {
        long offset = Math.floorMod(Long.parseLong(accountId), CHECK_SECONDS);
        long seconds = at.getEpochSecond() - offset;
        return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, CHECK_SECONDS) + offset);
    }
}
