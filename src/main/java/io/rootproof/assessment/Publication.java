package io.rootproof.assessment;

import io.rootproof.assessment.IntervalRows.Interval;
import io.rootproof.assessment.Starts.Group;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what was found: rows of what is known from now on, the sums of finished days, and the present. */
@ApplicationScoped
class Publication {

    private final IntervalRows intervals;
    private final StatusRows statuses;
    private final DayRows days;
    private final SinceWhen sinceWhen;

    Publication(IntervalRows intervals, StatusRows statuses, DayRows days, SinceWhen sinceWhen) {
        this.intervals = intervals;
        this.statuses = statuses;
        this.days = days;
        this.sinceWhen = sinceWhen;
    }

    /**
     * @param starts from when on results may differ from what is stored
     * @param observations enough to tell results from there on
     * @param knownFrom from when on the new rows count as known, by account
     * @return the statuses as written
     */
    List<StatusRow> publish(
            Batch batch,
            Starts starts,
            Map<String, List<KeyObservation>> observations,
            Map<String, Instant> knownFrom) {
        LocalDate today = day(batch.now());
        Map<String, Instant> viewFrom = new HashMap<>();
        starts.byAccount().forEach((id, start) -> viewFrom.put(id, viewFrom(batch.status(id), start)));
        Map<String, List<Interval>> stored = stored(new Starts(viewFrom));

        List<Interval> added = new ArrayList<>();
        List<StatusRow> present = new ArrayList<>();
        List<DayRows.OfAccount> summed = new ArrayList<>();
        for (String id : starts.byAccount().keySet().stream().sorted().toList()) {
            LockedAccount account = Objects.requireNonNull(batch.accounts().get(id));
            Instant known = Objects.requireNonNull(knownFrom.get(id));
            KnownHistory history = batch.known(account, observations.getOrDefault(id, List.of()));
            Timeline timeline = history.from(starts.of(id));
            ResultView view = new ResultView(account.partition(), stored.getOrDefault(id, List.of()));
            List<Interval> rows = new Revision(id, known, view, timeline).rows();
            rows.forEach(row -> view.paint(row.from(), row.to(), row.verdict()));
            added.addAll(rows);

            Instant from = Objects.requireNonNull(viewFrom.get(id));
            Instant since = sinceWhen.of(account, batch.status(id), view, from, rows, batch.now());
            present.add(
                    new Present(account, history, timeline, batch.now(), batch.policies()).row(since, known, today));
            summed.add(new DayRows.OfAccount(id, view, day(from), today));
        }
        intervals.add(added);
        days.sum(summed);
        statuses.write(present, batch.statuses().keySet());
        return present;
    }

    private Map<String, List<Interval>> stored(Starts viewFrom) {
        Map<String, List<Interval>> stored = new HashMap<>();
        for (Group group : viewFrom.groups()) {
            stored.putAll(intervals.endingAfter(group.earliest(), group.accountIds()));
        }
        return stored;
    }

    private static Instant viewFrom(@Nullable StatusRow status, Instant start) {
        LocalDate day = day(start);
        LocalDate until = status == null ? null : status.daysUntil();
        return (until != null && until.isBefore(day) ? until : day)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
