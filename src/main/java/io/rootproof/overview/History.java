package io.rootproof.overview;

import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.TimeByResult;
import io.rootproof.overview.Strip.Segment;
import io.rootproof.web.PeriodInView;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The results of one account over a period.
 *
 * @param lines stretches of one result each, the newest first
 * @param cut true if there are more than are shown
 * @param share of the provable time that was covered by current evidence of no key
 * @param unprovable time that does not count, in words; empty if there is none
 */
record History(PeriodInView period, Strip strip, List<Line> lines, boolean cut, String share, String unprovable) {

    private static final int MOST_LINES = 200;
    private static final double WIDTH = 1000;
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** A stretch of one result. */
    record Line(Instant from, Instant to, Result result, Reason reason, boolean conflicting) {

        public String why() {
            return ReasonWords.of(reason);
        }

        private String tone() {
            return switch (result) {
                case PASSED -> "good";
                case FAILED -> "bad-2";
                case UNKNOWN -> "doubt-2";
                case NOT_ASSESSABLE, NOT_APPLICABLE -> "none";
            };
        }
    }

    /**
     * @param time in scope, by result
     * @param lines in order, without gaps, ending no later than now
     */
    static History of(PeriodInView period, TimeByResult time, List<Line> lines) {
        Duration rest = time.notAssessable().plus(time.notApplicable());
        List<Line> newestFirst = lines.reversed();
        boolean cut = lines.size() > MOST_LINES;
        String share = time.provable().isZero()
                ? "0 %"
                : DayFigures.percent(
                        time.passed().toSeconds(), Math.max(1, time.provable().toSeconds()));
        return new History(
                period,
                strip(period, lines, share),
                cut ? newestFirst.subList(0, MOST_LINES) : newestFirst,
                cut,
                share,
                rest.isZero() ? "" : words(rest));
    }

    private static Strip strip(PeriodInView period, List<Line> lines, String share) {
        List<Segment> segments = new ArrayList<>();
        for (Line line : lines) {
            double x = place(period, line.from());
            String title = MINUTES.format(line.from()) + " to " + MINUTES.format(line.to()) + ": "
                    + ResultWords.of(line.result()) + ", " + line.why();
            segments.add(new Segment(x, place(period, line.to()) - x, line.tone(), title));
        }
        String summary = lines.isEmpty()
                ? "Nothing is known of this period"
                : lines.size() + " stretches until "
                        + MINUTES.format(lines.getLast().to()) + ", the last one "
                        + ResultWords.of(lines.getLast().result()) + "; " + share + " covered";
        return new Strip(summary, WIDTH, segments);
    }

    private static double place(PeriodInView period, Instant at) {
        double whole = Duration.between(period.from(), period.to()).toMillis();
        return WIDTH * Duration.between(period.from(), at).toMillis() / whole;
    }

    private static String words(Duration duration) {
        return duration.toDays() > 0 ? duration.toDays() + " days" : duration.toHours() + " hours";
    }
}
