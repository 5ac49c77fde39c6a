package io.rootproof.bundle;

import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * What is found of one account, from its results over time.
 *
 * @param passed seconds in scope
 * @param failed seconds in scope
 * @param unknown seconds in scope
 */
record OscalFinding(long passed, long failed, long unknown) {

    static OscalFinding of(List<CSVRecord> rows) {
        return new OscalFinding(seconds(rows, "PASSED"), seconds(rows, "FAILED"), seconds(rows, "UNKNOWN"));
    }

    private static long seconds(List<CSVRecord> rows, String result) {
        return rows.stream()
                .filter(row -> row.get("inScope").equals("true"))
                .filter(row -> row.get("result").equals(result))
                .mapToLong(row -> Long.parseLong(row.get("seconds")))
                .sum();
    }

    /** Whether any of its time is judged. */
    boolean counts() {
        return passed + failed + unknown > 0;
    }

    boolean satisfied() {
        return failed == 0 && unknown == 0;
    }

    /** OSCAL's own words: what is merely not proven is neither. */
    String reason() {
        if (failed > 0) {
            return "fail";
        }
        return unknown > 0 ? "other" : "pass";
    }

    String sentence() {
        if (satisfied()) {
            return "Evidence shows no root user access key throughout the account's time in scope.";
        }
        return "Passed " + Times.length(passed) + ", failed " + Times.length(failed) + ", not proven "
                + Times.length(unknown) + ".";
    }
}
