package io.rootproof.storage;

import io.rootproof.storage.ObjectLock.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps files in S3 for longer than their upload asked for: later retention in COMPLIANCE mode, and legal holds. What is
 * wanted is a row first; a job asks S3 until it has confirmed it.
 */
@ApplicationScoped
public class ObjectLocks {

    private static final Logger LOG = Logger.getLogger(ObjectLocks.class);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);
    private static final int MOST_AT_ONCE = 500;

    private final LockRows rows;
    private final Bucket bucket;
    private final StorageConfig config;
    private final Clock clock;

    ObjectLocks(LockRows rows, Bucket bucket, StorageConfig config, Clock clock) {
        this.rows = rows;
        this.bucket = bucket;
        this.config = config;
        this.clock = clock;
    }

    /** Whether files go to a bucket that has Object Lock; on a disk, and without retention, nothing can be locked. */
    public boolean possible() {
        return config.kind() == StorageConfig.Kind.S3 && config.retentionDays() > 0;
    }

    /**
     * Has these files, and no others, kept so: holds on others are lifted, retention stays where it is.
     *
     * @param wanted all that is wanted by anybody, by digest; files that were never stored are left out
     */
    public void want(Map<String, Wanted> wanted, Instant now) {
        if (!possible()) {
            return;
        }
        Map<String, ObjectLock> known = rows.of(wanted.keySet());
        wanted.forEach((sha256, need) -> {
            ObjectLock lock = known.get(sha256);
            if (lock == null) {
                rows.want(sha256, need, true, now);
            } else if (!lock.with(need).equals(lock.wanted())) {
                rows.want(sha256, lock.with(need), false, now);
            }
        });
        List<String> free =
                rows.held().stream().filter(held -> !wanted.containsKey(held)).toList();
        rows.of(free)
                .values()
                .forEach(lock -> rows.want(lock.sha256(), new Wanted(lock.wantedUntil(), false), false, now));
    }

    /** The locks of these files, by digest; those that need none are not there. */
    public Map<String, ObjectLock> of(Collection<String> digests) {
        return rows.of(digests);
    }

    /** What S3 has not confirmed yet, the next attempt first. */
    public List<ObjectLock> waiting(int most) {
        return rows.waiting(most);
    }

    /**
     * Has S3 asked again at the next pass.
     *
     * @return false if no lock of this file waits
     */
    public boolean askAgain(String sha256) {
        Digests.require(sha256);
        return rows.again(sha256, clock.instant());
    }

    /** Asks S3 for what is due, each file by itself; what it refuses is written down and asked for again later. */
    void pass() {
        for (ObjectLock lock : rows.due(clock.instant(), MOST_AT_ONCE)) {
            try {
                @Nullable Instant until = bucket.lock(lock);
                rows.confirmed(lock, until, clock.instant());
            } catch (IOException refused) {
                LOG.warnf("The file %s could not be locked in S3: %s", lock.sha256(), refused.getMessage());
                rows.failed(
                        lock,
                        String.valueOf(refused.getMessage()),
                        clock.instant().plus(pause(lock.attempts())));
            }
        }
    }

    private Duration pause(int attemptsBefore) {
        Duration pause = config.retryAfter().multipliedBy(1L << Math.min(attemptsBefore, 20));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
