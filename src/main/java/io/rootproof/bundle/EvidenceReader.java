package io.rootproof.bundle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;

/** Chooses the evidence of a report: for each account what decided, the first, the last, and one a day. */
final class EvidenceReader {

    private static final int IDS_PER_QUERY = 200;
    private static final String WITHIN = "select * from evidence_record where account_id >= ? and account_id <= ?"
            + " and observed_at >= ? and observed_at < ? and recorded_at <= ? order by account_id, observed_at, id";

    private final DataSource database;
    private final ReportPeriod period;

    EvidenceReader(DataSource database, ReportPeriod period) {
        this.database = database;
        this.period = period;
    }

    /** The chosen records of accounts that are neighbours in the order of ids, each in the order of its times. */
    Map<String, EvidenceChoice> of(String firstAccountId, String lastAccountId) {
        Map<String, EvidenceChoice> choices = new HashMap<>();
        Rows.each(
                database,
                WITHIN,
                row -> choices.computeIfAbsent(row.getString("account_id"), id -> new EvidenceChoice(period))
                        .consider(ChosenEvidence.of(row)),
                firstAccountId,
                lastAccountId,
                period.from(),
                period.end(),
                period.knownAt());
        return choices;
    }

    /** Records by id, which may be older than the period; those that do not exist are absent. */
    Map<Long, ChosenEvidence> byId(Collection<Long> ids) {
        Map<Long, ChosenEvidence> found = new HashMap<>();
        List<Long> wanted = new ArrayList<>(new TreeSet<>(ids));
        for (int i = 0; i < wanted.size(); i += IDS_PER_QUERY) {
            List<Long> some = wanted.subList(i, Math.min(i + IDS_PER_QUERY, wanted.size()));
            String marks = "?,".repeat(some.size() - 1) + "?";
            Rows.each(
                    database,
                    "select * from evidence_record where id in (" + marks + ")",
                    row -> found.put(row.getLong("id"), ChosenEvidence.of(row)),
                    some.toArray());
        }
        return found;
    }
}
