package io.rootproof.period;

import io.rootproof.web.PeriodInView;
import java.time.Instant;

/**
 * An audit period as the right to read needs it.
 *
 * @param to exclusive
 * @param evidenceFrom the oldest evidence that can decide an instant of it
 * @param all whether it is about every account, and so about what names none, too
 */
public record SeenPeriod(long id, String name, Instant from, Instant to, Instant evidenceFrom, boolean all) {

    static SeenPeriod of(AuditPeriod period) {
        return new SeenPeriod(
                period.id,
                period.name,
                period.fromAt,
                period.toAt,
                period.evidenceFrom,
                period.scope == PeriodScope.ALL);
    }

    public boolean contains(Instant at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    /** Whether something that began and ended (null: goes on) touches it. */
    public boolean touches(Instant begin, @org.jspecify.annotations.Nullable Instant end) {
        return begin.isBefore(to) && (end == null || !end.isBefore(from));
    }

    boolean contains(PeriodInView view) {
        return !view.from().isBefore(from) && !view.to().isAfter(to);
    }

    /** Its days, for sentences: {@code Q3 (2026-07-01 to 2026-10-01)}. */
    String described() {
        return name + " (" + day(from) + " to " + day(to) + ")";
    }

    private static String day(Instant midnight) {
        return midnight.toString().substring(0, 10);
    }
}
