package io.rootproof.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that read hundreds of thousands of rows, kept until an assessment changes them, and no longer than a minute,
 * since another node may have assessed.
 */
final class Kept<V> {

    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST = 20;

    private record Answer<V>(Instant since, V value) {}

    private final Map<String, Answer<V>> answers = new ConcurrentHashMap<>();

    V get(String key, Instant now, Supplier<V> read) {
        Answer<V> known = answers.get(key);
        // The demo's clock may have gone back to an earlier time.
        if (known != null
                && !known.since().isAfter(now)
                && known.since().plus(LONGEST).isAfter(now)) {
            return known.value();
        }
        V value = read.get();
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(key, new Answer<>(now, value));
        return value;
    }

    void clear() {
        answers.clear();
    }
}
