package io.rootproof.collection.aws;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How fast AWS is asked: a limit for each operation, Region and connection, and how long to wait after an answer that
 * asks for patience. One pace is shared by all runs, so that two runs in a row do not spend the same allowance twice.
 */
public final class Pace {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private static final Duration LONGEST_REPORT_WAIT = Duration.ofSeconds(120);

    private final double speed;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    private Pace(double speed) {
        this.speed = speed;
    }

    /**
     * @param speed 1 for AWS as it is; more for an account with raised quotas or a server that stands in for AWS; 0 for
     *     no limit and no waiting, as with recordings
     */
    public static Pace of(double speed) {
        return new Pace(speed);
    }

    boolean isLimited() {
        return speed > 0;
    }

    void awaitTurn(String connection, Api api, String region) throws InterruptedException {
        if (isLimited()) {
            buckets.computeIfAbsent(connection + " " + api + " " + region, key -> bucket(api))
                    .asBlocking()
                    .consume(1);
        }
    }

    private Bucket bucket(Api api) {
        long burst = Math.max(1, Math.round(api.burst() * speed));
        long perSecond = Math.max(1, Math.round(api.perSecond() * speed));
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(burst).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    /** Doubles from a second on, with a random half, so that accounts that were refused together do not return together. */
    Duration backOff(int attempt) {
        if (!isLimited()) {
            return Duration.ZERO;
        }
        double full = Math.min(LONGEST_WAIT.toMillis(), 1000.0 * (1L << Math.min(attempt, 10))) / speed;
        return Duration.ofMillis(
                Math.round(full / 2 + ThreadLocalRandom.current().nextDouble(full / 2 + 1)));
    }

    /** How long one account's report is waited for. */
    Duration longestReportWait() {
        return isLimited()
                ? Duration.ofMillis(Math.round(LONGEST_REPORT_WAIT.toMillis() / speed))
                : Duration.ofSeconds(5);
    }

    /** The base of the SDK's own delays between attempts of one call. */
    Duration retryBase() {
        return isLimited() ? Duration.ofMillis(Math.max(1, Math.round(500 / speed))) : Duration.ofMillis(1);
    }

    Duration retryMost() {
        return isLimited()
                ? Duration.ofMillis(Math.max(2, Math.round(LONGEST_WAIT.toMillis() / speed)))
                : Duration.ofMillis(2);
    }
}
