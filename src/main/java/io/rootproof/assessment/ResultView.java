package io.rootproof.assessment;

import io.rootproof.assessment.IntervalRows.Interval;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What stored rows say together: each is painted over the ones before it, on the ground of what is so without any. */
class ResultView {

    /** A stretch within which the verdict stays the same. {@code to} is exclusive. */
    record Stretch(Instant from, Instant to, Verdict verdict) {}

    private final NavigableMap<Instant, Verdict> verdictFrom = new TreeMap<>();

    ResultView(String partition, Collection<Interval> inOrderOfKnowledge) {
        verdictFrom.put(Instant.MIN, Verdict.before(partition));
        for (Interval interval : inOrderOfKnowledge) {
            paint(interval.from(), interval.to(), interval.verdict());
        }
    }

    void paint(Instant from, @Nullable Instant to, Verdict verdict) {
        if (to == null) {
            verdictFrom.tailMap(from, true).clear();
        } else {
            Verdict after = verdictAt(to);
            verdictFrom.subMap(from, true, to, true).clear();
            verdictFrom.put(to, after);
        }
        verdictFrom.put(from, verdict);
    }

    Verdict verdictAt(Instant at) {
        return verdictFrom.floorEntry(at).getValue();
    }

    /** Where the verdict may change after an instant. */
    Collection<Instant> changesAfter(Instant at) {
        return verdictFrom.tailMap(at, false).keySet();
    }

    /** The period, cut where the verdict changes. */
    List<Stretch> stretches(Instant from, Instant to) {
        List<Stretch> stretches = new ArrayList<>();
        Instant start = from;
        Verdict verdict = verdictAt(from);
        for (Map.Entry<Instant, Verdict> change :
                verdictFrom.tailMap(from, false).entrySet()) {
            if (!change.getKey().isBefore(to)) {
                break;
            }
            if (!change.getValue().equals(verdict)) {
                stretches.add(new Stretch(start, change.getKey(), verdict));
                start = change.getKey();
                verdict = change.getValue();
            }
        }
        if (start.isBefore(to)) {
            stretches.add(new Stretch(start, to, verdict));
        }
        return stretches;
    }

    /** Since when the result has been what it is at an instant; null where it always was. */
    @Nullable
    Instant since(Instant at) {
        Instant since = verdictFrom.floorKey(at);
        Result result = verdictAt(at).result();
        for (Map.Entry<Instant, Verdict> before :
                verdictFrom.headMap(at, true).descendingMap().entrySet()) {
            if (before.getValue().result() != result) {
                return since;
            }
            since = before.getKey();
        }
        return null;
    }
}
