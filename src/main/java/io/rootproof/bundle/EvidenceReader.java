package io.rootproof.bundle;

import io.rootproof.bundle.ChosenEvidence.Why;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * Chooses the evidence of a report: for each account what decided, the first, the last, and the first of each UTC day.
 * The database chooses, so that what is not chosen is never read.
 */
final class EvidenceReader {

    private static final int IDS_PER_QUERY = 200;

    /** One order serves all three functions: that of the index evidence_by_account. */
    private static final String CHOSEN = "select e.*, c.earlier, c.later, c.considered from ("
            + "select id, observed_at, lag(observed_at) over by_time as earlier, lead(id) over by_time as later,"
            + " count(*) over (partition by account_id) as considered"
            + " from evidence_record r where account_id >= ? and account_id <= ?"
            + " and observed_at >= ? and observed_at < ? and recorded_at <= ?%s"
            + " window by_time as (partition by account_id order by observed_at, id)) c"
            + " join evidence_record e on e.id = c.id"
            + " where c.earlier is null or c.later is null"
            + " or floor(extract(epoch from c.earlier) / 86400) <> floor(extract(epoch from c.observed_at) / 86400)"
            + " order by e.account_id, e.observed_at, e.id";

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
                CHOSEN.formatted(period.scope().only("r.account_id")),
                row -> take(row, choices),
                firstAccountId,
                lastAccountId,
                period.from(),
                period.end(),
                period.knownAt());
        return choices;
    }

    private void take(ResultSet row, Map<String, EvidenceChoice> choices) throws SQLException {
        ChosenEvidence record = ChosenEvidence.of(row);
        long considered = row.getLong("considered");
        EvidenceChoice choice =
                choices.computeIfAbsent(row.getString("account_id"), id -> new EvidenceChoice(considered));
        Instant earlier = Rows.instant(row, "earlier");
        if (earlier == null) {
            choice.add(record, Why.FIRST);
        } else if (period.dayOf(earlier) != period.dayOf(record.observedAt())) {
            choice.add(record, Why.DAILY);
        }
        if (Rows.number(row, "later") == null) {
            choice.add(record, Why.LAST);
        }
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
