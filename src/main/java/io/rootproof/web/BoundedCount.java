package io.rootproof.web;

import java.util.Locale;

/**
 * A count that stops counting: large tables are never counted to their end for a line of text.
 *
 * @param value rows counted, at most {@link #LIMIT}
 * @param exact false if counting stopped at the limit
 */
public record BoundedCount(long value, boolean exact) {

    public static final int LIMIT = 10_000;

    /** For {@code select count(*) from (select 1 from … limit LIMIT + 1)}. */
    public static final int QUERY_LIMIT = LIMIT + 1;

    /**
     * @param counted rows counted by a query that stops at {@link #QUERY_LIMIT}
     */
    public static BoundedCount of(long counted) {
        return counted > LIMIT ? new BoundedCount(LIMIT, false) : new BoundedCount(counted, true);
    }

    /** {@code 312} or {@code 10,000+}. */
    public String shown() {
        return String.format(Locale.ROOT, "%,d", value) + (exact ? "" : "+");
    }
}
