package io.rootproof.assessment;

import io.rootproof.assessment.ObservationRows.OfAccount;
import io.rootproof.evidence.Source;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The series of each account with their newest observation: a cache, kept while the account is locked. */
@ApplicationScoped
class SeriesRows {

    /** One series of one account. */
    record Key(String accountId, Series series) {}

    private final Database database;

    SeriesRows(Database database) {
        this.database = database;
    }

    /** When each series was observed last. */
    Map<Key, Instant> of(Collection<String> accountIds) {
        Map<Key, Instant> found = new HashMap<>();
        database.stream(
                "select account_id, source, region, standard, newest_observed_at from observed_series"
                        + " where account_id in (??)",
                row -> found.put(
                        new Key(
                                row.text("account_id"),
                                new Series(
                                        row.constant(Source.class, "source"),
                                        absentIfEmpty(row.text("region")),
                                        absentIfEmpty(row.text("standard")))),
                        row.instant("newest_observed_at")),
                accountIds);
        return found;
    }

    void keep(Collection<OfAccount> added, Map<Key, Instant> known) {
        Map<Key, KeyObservation> newest = new HashMap<>();
        for (OfAccount row : added) {
            KeyObservation observation = row.observation();
            newest.merge(
                    new Key(row.accountId(), observation.series()),
                    observation,
                    (a, b) -> KeyObservation.BY_WEIGHT.compare(a, b) > 0 ? a : b);
        }
        List<@Nullable Object[]> inserted = new ArrayList<>();
        List<@Nullable Object[]> updated = new ArrayList<>();
        newest.forEach((key, observation) -> {
            Instant before = known.get(key);
            if (before == null) {
                inserted.add(columns(key, observation));
            } else if (!observation.observedAt().isBefore(before)) {
                updated.add(columns(key, observation));
            }
        });
        database.batch(
                "insert into observed_series (newest_evidence_id, newest_observed_at, account_id, source, region,"
                        + " standard) values (?, ?, ?, ?, ?, ?)",
                inserted);
        database.batch(
                "update observed_series set newest_evidence_id = ?, newest_observed_at = ? where account_id = ?"
                        + " and source = ? and region = ? and standard = ?",
                updated);
    }

    void forget(String accountId) {
        database.update("delete from observed_series where account_id = ?", accountId);
    }

    private static @Nullable Object[] columns(Key key, KeyObservation observation) {
        String region = key.series().region();
        String standard = key.series().standard();
        return new @Nullable Object[] {
            observation.evidenceId(),
            observation.observedAt(),
            key.accountId(),
            key.series().source(),
            region == null ? "" : region,
            standard == null ? "" : standard
        };
    }

    private static @Nullable String absentIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
