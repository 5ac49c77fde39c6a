package io.rootproof.audit;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;

/**
 * What belongs to an audit period, counted.
 *
 * @param units organisational units that were asked for
 * @param accounts accounts that were asked for by name, at most {@link #MOST}
 * @param auditors user names
 * @param counts how many there are of each kind, by name
 */
@TemplateData
record PeriodLook(List<String> units, List<String> accounts, List<String> auditors, Map<String, Long> counts) {

    /** More names than this nobody reads on a page. */
    static final int MOST = 40;

    public long members() {
        return count("MEMBERS");
    }

    public long tickets() {
        return count("TICKETS");
    }

    public long populationChanges() {
        return count("CHANGES");
    }

    /** Asked for before its end and not ended before its beginning. */
    public long exceptions() {
        return count("EXCEPTIONS");
    }

    /** Signed within the period; they are about the control, and so about every account. */
    public long reviews() {
        return count("REVIEWS");
    }

    public long samples() {
        return count("SAMPLES");
    }

    public long bundles() {
        return count("BUNDLES");
    }

    /** Accounts that were asked for by name. */
    public long named() {
        return count("NAMED");
    }

    private long count(String kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
