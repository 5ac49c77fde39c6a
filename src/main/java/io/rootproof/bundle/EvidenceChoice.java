package io.rootproof.bundle;

import io.rootproof.bundle.ChosenEvidence.Why;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The chosen records of one account. */
final class EvidenceChoice {

    private static final Comparator<ChosenEvidence> BY_TIME =
            Comparator.comparing(ChosenEvidence::observedAt).thenComparing(ChosenEvidence::id);

    private final Map<Long, ChosenEvidence> chosen = new LinkedHashMap<>();
    private final long considered;

    /**
     * @param considered how many records the period holds, chosen or not
     */
    EvidenceChoice(long considered) {
        this.considered = considered;
    }

    /** Adds a record for a reason of its own. */
    void add(ChosenEvidence record, Why why) {
        chosen.computeIfAbsent(record.id(), id -> record).why().add(why);
    }

    /** All that is chosen, in the order of time. */
    List<ChosenEvidence> chosen() {
        return chosen.values().stream().sorted(BY_TIME).toList();
    }

    /** How many records the period holds, chosen or not. */
    long considered() {
        return considered;
    }
}
