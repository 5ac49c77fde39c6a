package io.rootproof.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How long it took until evidence closed the failure tickets of a period.
 *
 * @param closed the newest first
 * @param buckets how many took how long
 * @param cut true if older ones of the period are left out
 */
record Closures(List<Closed> closed, List<Bucket> buckets, boolean cut) {

    private static final int MOST_LISTED = 12;
    private static final List<Duration> BOUNDS = List.of(
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(48),
            Duration.ofHours(72),
            Duration.ofDays(7));

    /** A failure ticket that evidence has closed. */
    record Closed(long number, String accountId, String name, Instant openedAt, Instant dueAt, Instant closedAt) {

        public Duration took() {
            return Duration.between(openedAt, closedAt);
        }

        public boolean isLate() {
            return closedAt.isAfter(dueAt);
        }
    }

    /**
     * @param longest the longest that belongs here; zero for all that are longer than the others
     * @param late how many of them were closed after they were due
     */
    record Bucket(Duration longest, long inTime, long late, Bar bar) {

        public long hours() {
            return longest.toHours();
        }

        public long days() {
            return longest.toDays();
        }
    }

    static Closures of(List<Closed> closed, boolean cut) {
        List<long[]> counts = new ArrayList<>();
        for (int i = 0; i <= BOUNDS.size(); i++) {
            counts.add(new long[2]);
        }
        closed.forEach(ticket -> counts.get(bucket(ticket.took()))[ticket.isLate() ? 1 : 0]++);
        long largest =
                counts.stream().mapToLong(count -> count[0] + count[1]).max().orElse(0);
        List<Bucket> buckets = new ArrayList<>();
        for (int i = 0; i <= BOUNDS.size(); i++) {
            long[] count = counts.get(i);
            Duration longest = i < BOUNDS.size() ? BOUNDS.get(i) : Duration.ZERO;
            buckets.add(new Bucket(longest, count[0], count[1], Bar.ofCounts(count[0], count[1], largest)));
        }
        return new Closures(closed, buckets, cut);
    }

    private static int bucket(Duration took) {
        int i = 0;
        while (i < BOUNDS.size() && took.compareTo(BOUNDS.get(i)) > 0) {
            i++;
        }
        return i;
    }

    public boolean isEmpty() {
        return closed.isEmpty();
    }

    public long inTime() {
        return closed.stream().filter(ticket -> !ticket.isLate()).count();
    }

    /** The middle one; of two, the mean. Zero if there is none. */
    public Duration median() {
        List<Duration> sorted = closed.stream()
                .map(Closed::took)
                .sorted(Comparator.naturalOrder())
                .toList();
        int half = sorted.size() / 2;
        if (sorted.isEmpty()) {
            return Duration.ZERO;
        }
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2);
    }

    /** Those that the table names. */
    public List<Closed> listed() {
        return closed.subList(0, Math.min(MOST_LISTED, closed.size()));
    }

    public long unlisted() {
        return closed.size() - listed().size();
    }
}
