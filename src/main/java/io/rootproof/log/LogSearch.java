package io.rootproof.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are looked for; null asks nothing of them, and texts are exact.
 *
 * @param from inclusive, of the time at which it happened
 * @param to exclusive
 * @param within continues a condition in SQL with what the person asking may read; empty for everything
 */
public record LogSearch(
        @Nullable EntryKind kind,
        @Nullable String subject,
        @Nullable String actor,
        @Nullable Instant from,
        @Nullable Instant to,
        String within) {

    /** For whoever reads everything. */
    public LogSearch(
            @Nullable EntryKind kind,
            @Nullable String subject,
            @Nullable String actor,
            @Nullable Instant from,
            @Nullable Instant to) {
        this(kind, subject, actor, from, to, "");
    }

    /** Only what the person asking may read. */
    public LogSearch within(String condition) {
        return new LogSearch(kind, subject, actor, from, to, condition);
    }

    public static final LogSearch ALL = new LogSearch(null, null, null, null, null);

    /** Continues a condition on {@code log_index}. */
    String condition() {
        return (kind == null ? "" : " and kind = ?")
                + (subject == null ? "" : " and subject = ?")
                + (actor == null ? "" : " and actor = ?")
                + (from == null ? "" : " and happened_at >= ?")
                + (to == null ? "" : " and happened_at < ?")
                + within;
    }

    Object[] values(long before) {
        List<Object> values = new ArrayList<>();
        values.add(before);
        for (Object value : new @Nullable Object[] {kind, subject, actor, from, to}) {
            if (value != null) {
                values.add(value);
            }
        }
        return values.toArray();
    }
}
