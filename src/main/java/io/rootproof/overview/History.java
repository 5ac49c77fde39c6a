package io.rootproof.overview;

import io.quarkus.qute.TemplateData;
import io.rootproof.account.AccountChange;
import io.rootproof.assessment.AccountPast;
import io.rootproof.assessment.ResultStretch;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.onboarding.AccountAcceptance;
import io.rootproof.overview.AccountTickets.Story;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The past of one account over a period: as a picture, as a list of what happened, and as a table of results. Of each no
 * more than a page holds; the rest is a link away.
 *
 * @param events the newest that there is room for, in order
 * @param olderEvents end of the period whose events come before those; null if all are shown
 * @param lines stretches of one result each, the newest first
 * @param olderLines the same for the table of results
 * @param provable whether there was time that had to be proven
 * @param share of the provable time that was covered by current evidence of no key
 * @param unprovable time that does not count, in words; empty if there is none
 */
@TemplateData
record History(
        PeriodInView period,
        TimelineDrawing drawing,
        String summary,
        List<TimelineEvent> events,
        @Nullable Instant olderEvents,
        List<ResultStretch> lines,
        @Nullable Instant olderLines,
        boolean provable,
        String share,
        String unprovable) {

    private static final int MOST = 40;

    static History of(
            PeriodInView period,
            Instant now,
            AccountPast past,
            List<Story> tickets,
            List<AccountChange> changes,
            List<AccountAcceptance> acceptances) {
        List<TimelineEvent> all = TimelineEvents.of(period, now, past, tickets, changes, acceptances);
        List<TimelineEvent> events = newest(all);
        List<ResultStretch> lines = newest(past.stretches());
        ResultCells cells = ResultCells.of(period, past.stretches(), now);
        String share = share(past.time());
        return new History(
                period,
                TimelineDrawing.of(period, now, cells, tickets, events),
                summary(past.stretches(), share),
                events,
                events.size() < all.size() ? events.getFirst().at() : null,
                lines.reversed(),
                lines.size() < past.stretches().size() ? lines.getFirst().from() : null,
                !past.time().provable().isZero(),
                share,
                unprovable(past.time()));
    }

    /** Where events before an instant are, as a query. */
    public String before(Instant end) {
        Instant from = end.isAfter(period.from()) ? period.from() : end.minus(Duration.ofDays(1));
        return new PeriodInView(from, end).query();
    }

    /** Whether something happened before the period: a key seen in it may be older. */
    public boolean isBefore(Instant at) {
        return at.isBefore(period.from());
    }

    private static <T> List<T> newest(List<T> inOrder) {
        return inOrder.size() > MOST ? inOrder.subList(inOrder.size() - MOST, inOrder.size()) : inOrder;
    }

    private static String share(TimeByResult time) {
        return time.provable().isZero()
                ? "0 %"
                : DayFigures.percent(
                        time.passed().toSeconds(), Math.max(1, time.provable().toSeconds()));
    }

    private static String summary(List<ResultStretch> stretches, String share) {
        TimelineMessages words = Words.of(TimelineMessages.class);
        return stretches.isEmpty()
                ? words.unknown()
                : words.summary(
                        stretches.size(),
                        ResultWords.of(stretches.getLast().verdict().result()),
                        share);
    }

    private static String unprovable(TimeByResult time) {
        Duration rest = time.notAssessable().plus(time.notApplicable());
        TimelineMessages words = Words.of(TimelineMessages.class);
        return rest.isZero()
                ? ""
                : rest.toDays() > 0 ? words.lengthInDays(rest.toDays()) : words.lengthInHours(rest.toHours());
    }
}
