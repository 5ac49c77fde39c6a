package io.rootproof.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What a page on one account needs of its observations, in one question to the database. */
@ApplicationScoped
class PresentRows {

    /**
     * @param counting all that the result at the present depends on
     * @param firstOfEachKey the first observation of each key in a period, as far as keys can be told apart: by when
     *     they were made; the newest first
     */
    record Present(List<KeyObservation> counting, List<KeyObservation> firstOfEachKey) {}

    private static final String COLUMNS = ObservationRows.SELECT.replace(" from observation o ", "");
    private static final String COUNTING = COLUMNS + ", 'COUNTING' as part from observation o ";

    private static final String RECENT = COUNTING + "where o.account_id = ? and o.observed_at >= ?";
    private static final String SILENT = COUNTING
            + "join observed_series s on s.newest_evidence_id = o.evidence_id and s.account_id = o.account_id"
            + " where s.account_id = ? and s.newest_observed_at < ?";
    // What a trail told does not age; the newest no key may end it.
    private static final String TRAIL =
            COUNTING + "where o.account_id = ? and o.source = 'CLOUDTRAIL' and o.observed_at < ?";
    private static final String ENDING = COUNTING
            + "where o.account_id = ? and o.state = 'NO_KEY' and o.observed_at < ? and (o.imported = false or ?)"
            + " and exists (select 1 from observed_series t where t.account_id = o.account_id and t.source = 'CLOUDTRAIL')"
            + " order by o.observed_at desc fetch first 1 rows only";
    private static final String FIRST = "select k.account_id, k.evidence_id, k.source, k.region, k.standard, k.state,"
            + " k.because, k.observed_at, k.recorded_at, k.known_at, k.present_since, k.imported, 'FIRST' as part from ("
            + COLUMNS
            + ", row_number() over (partition by o.state, o.present_since order by o.observed_at, o.id) as nth"
            + " from observation o where o.account_id = ? and o.observed_at >= ? and o.observed_at < ?"
            + " and o.state in ('ACTIVE_KEY', 'INACTIVE_KEY', 'KEY_PRESENT')) k"
            + " where k.nth = 1 order by k.observed_at desc fetch first 50 rows only";

    private static final String ALL = RECENT + " union all " + SILENT + " union all " + TRAIL + " union all (" + ENDING
            + ") union all (" + FIRST + ")";

    private final Database database;

    PresentRows(Database database) {
        this.database = database;
    }

    Present of(String accountId, Instant now, AssessmentPolicy policy, Period period) {
        Instant floor = now.minus(policy.longestAge());
        List<KeyObservation> counting = new ArrayList<>();
        List<KeyObservation> first = new ArrayList<>();
        database.stream(
                ALL,
                row -> (row.text("part").equals("FIRST") ? first : counting)
                        .add(ObservationRows.read(row).observation()),
                accountId,
                floor,
                accountId,
                floor,
                accountId,
                floor,
                accountId,
                floor,
                !policy.refuseImportedNoKey(),
                accountId,
                period.from(),
                period.to());
        return new Present(counting.stream().distinct().toList(), first);
    }
}
