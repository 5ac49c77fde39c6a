package io.rootproof.assessment;

import io.rootproof.assessment.IntervalRows.Interval;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Since when the result of an account has been what it is, mostly without reading its history. */
@ApplicationScoped
class SinceWhen {

    private final IntervalRows intervals;

    SinceWhen(IntervalRows intervals) {
        this.intervals = intervals;
    }

    /**
     * @param before the status so far; null for an account that is assessed for the first time
     * @param view what is known now, complete from {@code viewFrom} on
     * @param added rows that are not stored yet
     * @return null where it always was so
     */
    @Nullable
    Instant of(
            LockedAccount account,
            @Nullable StatusRow before,
            ResultView view,
            Instant viewFrom,
            List<Interval> added,
            Instant now) {
        Instant since = view.since(now);
        boolean beganWithinView = since != null && since.isAfter(viewFrom);
        if (beganWithinView || before == null) {
            return since;
        }
        Instant heldUntil = before.validUntil();
        boolean heldWhenViewBegan = before.since().isBefore(viewFrom)
                && (heldUntil == null || !heldUntil.isBefore(viewFrom.minusMillis(1)));
        if (heldWhenViewBegan) {
            boolean isTheSame = before.verdict().result() == view.verdictAt(now).result();
            return isTheSame ? before.since() : viewFrom;
        }
        return ofWholeHistory(account, added, now);
    }

    private @Nullable Instant ofWholeHistory(LockedAccount account, List<Interval> added, Instant now) {
        ResultView whole = new ResultView(
                account.partition(),
                intervals.touching(Instant.EPOCH, Histories.EVER, Histories.EVER, account.accountId()));
        added.forEach(row -> whole.paint(row.from(), row.to(), row.verdict()));
        return whole.since(now);
    }
}
