package io.rootproof.bundle;

import io.rootproof.bundle.ChosenEvidence.Why;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The slow way to choose, as a reference: all records of one account pass by in the order of their times. */
final class PassingChoice {

    private final ReportPeriod period;
    final TreeMap<Long, Set<Why>> chosen = new TreeMap<>();
    private @Nullable Long last;
    private int day = -1;
    long considered;

    PassingChoice(ReportPeriod period) {
        this.period = period;
    }

    void consider(ChosenEvidence record) {
        considered++;
        int itsDay = period.dayOf(record.observedAt());
        if (itsDay != day) {
            because(record.id(), day < 0 ? Why.FIRST : Why.DAILY);
            day = itsDay;
        }
        last = record.id();
    }

    void end() {
        if (last != null) {
            because(last, Why.LAST);
        }
    }

    private void because(long id, Why why) {
        chosen.computeIfAbsent(id, unseen -> new TreeSet<>()).add(why);
    }
}
