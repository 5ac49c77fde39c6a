package io.rootproof.bundle;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where evidence comes from, whatever the run.
 *
 * @param importId null for what was collected
 * @param importedBy null for what was collected
 */
record Origin(
        String source,
        String operation,
        @Nullable Long importId,
        @Nullable String importedBy) {

    static Origin of(ProvenanceLine line) {
        return new Origin(line.source(), line.operation(), line.importId(), line.importedBy());
    }

    /** Who brought it. */
    String by(Sum sum) {
        if (importId != null) {
            return "import " + importId + ", by " + importedBy;
        }
        return sum.caller + (sum.callers > 1 ? " and others, up to " + sum.callers + " in a run" : "");
    }

    /** The lines of one origin, added up. */
    static final class Sum {

        private String caller = "";
        private long callers;
        private Instant first = Instant.EPOCH;
        private Instant last = Instant.EPOCH;
        private long runs;
        private long records;
        private long refused;

        void add(ProvenanceLine line) {
            if (runs == 0) {
                caller = line.caller() == null ? "" : line.caller();
                first = line.firstRecordedAt();
            }
            callers = Math.max(callers, line.callers());
            last = line.lastRecordedAt();
            runs++;
            records += line.records();
            refused += line.refused();
        }

        String first() {
            return Times.second(first);
        }

        String last() {
            return Times.second(last);
        }

        long runs() {
            return runs;
        }

        long records() {
            return records;
        }

        long refused() {
            return refused;
        }
    }
}
