package io.rootproof.verification;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** So many checks an hour for each person, or address: a check costs the machine more than a page. */
@ApplicationScoped
class VerificationThrottle {

    private static final int MOST_REMEMBERED = 10_000;

    private final int perHour;

    /** The ones that were not seen for longest are forgotten first. */
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_REMEMBERED;
        }
    };

    VerificationThrottle(VerificationConfig config) {
        this.perHour = config.perHour();
    }

    /**
     * @param who name or address
     * @throws ProblemException 429 with when to come back
     */
    void take(String who) {
        ConsumptionProbe probe;
        synchronized (buckets) {
            probe = buckets.computeIfAbsent(who, someone -> bucket()).tryConsumeAndReturnRemaining(1);
        }
        if (!probe.isConsumed()) {
            long minutes = Duration.ofNanos(probe.getNanosToWaitForRefill()).toMinutes() + 1;
            throw new ProblemException(
                    429,
                    "Too many requests",
                    Words.of(VerificationMessages.class).tooMany(perHour, minutes));
        }
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, Duration.ofHours(1)))
                .build();
    }
}
