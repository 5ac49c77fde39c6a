package io.rootproof.overview;

import io.rootproof.assessment.Result;
import io.rootproof.assessment.ResultStretch;
import io.rootproof.web.PeriodInView;
import io.rootproof.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A period in UTC days, each with its worst result; in weeks where there would be too many to see. */
record ResultCells(List<Cell> cells) {

    private static final int MOST_DAYS = 130;

    /**
     * A day or a week.
     *
     * @param worst null where nothing was known
     */
    record Cell(Instant from, Instant to, @Nullable Result worst) {

        String tone() {
            return switch (worst) {
                case PASSED -> "good";
                case FAILED -> "bad-2";
                case UNKNOWN -> "doubt-2";
                case NOT_ASSESSABLE, NOT_APPLICABLE -> "none";
                case null -> "none";
            };
        }

        String title() {
            TimelineMessages words = Words.of(TimelineMessages.class);
            String result = worst == null ? words.unknown() : ResultWords.of(worst);
            LocalDate first = day(from);
            LocalDate last = day(to.minusMillis(1));
            return first.equals(last)
                    ? words.day(result, first.toString())
                    : words.days(result, first.toString(), last.toString());
        }
    }

    /**
     * @param stretches in order
     */
    static ResultCells of(PeriodInView period, List<ResultStretch> stretches, Instant now) {
        List<LocalDate> days = period.days();
        int step = days.size() > MOST_DAYS ? 7 : 1;
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < days.size(); i += step) {
            Instant from = later(start(days.get(i)), period.from());
            Instant to = earlier(start(days.get(i).plusDays(step)), period.to());
            if (from.isAfter(now)) {
                break;
            }
            while (next < stretches.size() && !stretches.get(next).to().isAfter(from)) {
                next++;
            }
            cells.add(new Cell(from, to, worst(stretches, next, from, to)));
        }
        return new ResultCells(cells);
    }

    private static @Nullable Result worst(List<ResultStretch> stretches, int first, Instant from, Instant to) {
        Result worst = null;
        for (int i = first; i < stretches.size() && stretches.get(i).from().isBefore(to); i++) {
            Result result = stretches.get(i).verdict().result();
            boolean touches = stretches.get(i).to().isAfter(from);
            worst = touches && (worst == null || rank(result) < rank(worst)) ? result : worst;
        }
        return worst;
    }

    private static int rank(Result result) {
        return Stream.of(Result.FAILED, Result.UNKNOWN, Result.PASSED, Result.NOT_ASSESSABLE, Result.NOT_APPLICABLE)
                .toList()
                .indexOf(result);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static LocalDate day(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toLocalDate();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
