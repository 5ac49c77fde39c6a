package io.rootproof.bundle;

import io.rootproof.bundle.ChosenEvidence.Why;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The chosen records of one account, found while all of its records pass by in the order of their times. */
final class EvidenceChoice {

    private static final Comparator<ChosenEvidence> BY_TIME =
            Comparator.comparing(ChosenEvidence::observedAt).thenComparing(ChosenEvidence::id);

    private final ReportPeriod period;
    private final Map<Long, ChosenEvidence> chosen = new LinkedHashMap<>();
    private @Nullable ChosenEvidence last;
    private int day = -1;
    private long considered;

    EvidenceChoice(ReportPeriod period) {
        this.period = period;
    }

    void consider(ChosenEvidence record) {
        considered++;
        int itsDay = period.dayOf(record.observedAt());
        if (itsDay != day) {
            record.why().add(day < 0 ? Why.FIRST : Why.DAILY);
            chosen.put(record.id(), record);
            day = itsDay;
        }
        last = record;
    }

    /** Adds a record for a reason of its own. */
    void add(ChosenEvidence record, Why why) {
        chosen.computeIfAbsent(record.id(), id -> record).why().add(why);
    }

    /** All that is chosen, in the order of time. */
    List<ChosenEvidence> chosen() {
        if (last != null) {
            add(last, Why.LAST);
        }
        return chosen.values().stream().sorted(BY_TIME).toList();
    }

    /** How many records the period holds, chosen or not. */
    long considered() {
        return considered;
    }
}
