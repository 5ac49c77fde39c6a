package io.rootproof.collection.events;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** So many requests a minute of each sender; senders are people of this installation, so there are not many. */
@ApplicationScoped
class EventThrottle {

    private final long perMinute;
    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

    EventThrottle(EventsConfig config) {
        this.perMinute = config.perMinute();
    }

    /** Takes one; 0 if it was there, else the seconds after which to come again. */
    long secondsToWait(String who) {
        ConsumptionProbe probe =
                buckets.computeIfAbsent(who, someone -> bucket()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? 0
                : Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds() + 1;
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
