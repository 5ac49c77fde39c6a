package io.rootproof.bundle;

import io.rootproof.assessment.Result;
import io.rootproof.bundle.pdf.Mark;
import java.time.Instant;
import java.util.List;

/** What a day shows: its worst result. */
final class Days {

    /** Worst first. */
    private static final List<Mark> ORDER = List.of(Mark.FAILED, Mark.UNKNOWN, Mark.PASSED, Mark.OTHER, Mark.NONE);

    private Days() {}

    static Mark worse(Mark one, Mark other) {
        return ORDER.indexOf(one) <= ORDER.indexOf(other) ? one : other;
    }

    static Mark mark(Result result) {
        return Mark.of(result.name());
    }

    /** Marks every day that a stretch touches. */
    static void mark(List<Mark> days, ReportPeriod period, Instant from, Instant to, Mark mark) {
        int last = period.dayOf(to.minusMillis(1));
        for (int day = period.dayOf(from); day <= last && day < days.size(); day++) {
            days.set(day, worse(days.get(day), mark));
        }
    }
}
