package io.rootproof.bundle;

import java.time.Instant;
import org.apache.commons.csv.CSVRecord;

/**
 * Where evidence comes from, whatever the run.
 *
 * @param importId empty for what was collected
 * @param importedBy empty for what was collected
 */
record Origin(String source, String operation, String importId, String importedBy) {

    static Origin of(CSVRecord row) {
        return new Origin(row.get("source"), row.get("operation"), row.get("importId"), row.get("importedBy"));
    }

    /** Who brought it. */
    String by(Sum sum) {
        if (!importId.isEmpty()) {
            return "import " + importId + ", by " + importedBy;
        }
        return sum.caller + (sum.callers > 1 ? " and others, up to " + sum.callers + " in a run" : "");
    }

    /** The lines of one origin, added up. */
    static final class Sum {

        private String caller = "";
        private long callers;
        private String first = "";
        private String last = "";
        private long runs;
        private long records;
        private long refused;

        void add(CSVRecord row) {
            if (runs == 0) {
                caller = row.get("caller");
                first = row.get("firstRecordedAt");
            }
            callers = Math.max(callers, Long.parseLong(row.get("callers")));
            last = row.get("lastRecordedAt");
            runs++;
            records += Long.parseLong(row.get("records"));
            refused += Long.parseLong(row.get("refused"));
        }

        String first() {
            return Times.second(Instant.parse(first));
        }

        String last() {
            return Times.second(Instant.parse(last));
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
