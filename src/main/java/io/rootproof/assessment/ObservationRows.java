package io.rootproof.assessment;

import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The table of observations, as the rules need it: by account, and never a whole history. */
@ApplicationScoped
class ObservationRows {

    /** An observation and whose it is. */
    record OfAccount(String accountId, KeyObservation observation) {}

    static final String SELECT = "select o.account_id, o.evidence_id, o.source, o.region, o.standard, o.state,"
            + " o.because, o.observed_at, o.recorded_at, o.known_at, o.present_since, o.imported from observation o ";

    private final Database database;

    ObservationRows(Database database) {
        this.database = database;
    }

    void add(List<OfAccount> added) {
        database.batch(
                "insert into observation (id, evidence_id, account_id, source, region, standard, state, because,"
                        + " observed_at, recorded_at, known_at, effective_at, present_since, imported)"
                        + " values (nextval('observation_seq'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                added.stream().map(ObservationRows::columns).toList());
    }

    Set<Long> alreadyRead(Collection<Long> evidenceIds) {
        return evidenceIds.isEmpty()
                ? Set.of()
                : new HashSet<>(database.query(
                        "select evidence_id from observation where evidence_id in (??)",
                        row -> row.number("evidence_id"),
                        evidenceIds));
    }

    /** Those observed from an instant on. */
    List<OfAccount> since(Instant observedFrom, Collection<String> accountIds) {
        return database.query(
                SELECT + "where o.account_id in (??) and o.observed_at >= ?",
                ObservationRows::read,
                accountIds,
                observedFrom);
    }

    /** Those of a period, as known at an instant. */
    List<OfAccount> between(Instant observedFrom, Instant observedTo, Instant knownAt, String accountId) {
        return database.query(
                SELECT + "where o.account_id = ? and o.observed_at >= ? and o.observed_at <= ? and o.known_at <= ?",
                ObservationRows::read,
                accountId,
                observedFrom,
                observedTo,
                knownAt);
    }

    /** Every one of an account, oldest first. */
    List<OfAccount> all(String accountId) {
        return database.query(
                SELECT + "where o.account_id = ? order by o.observed_at, o.id", ObservationRows::read, accountId);
    }

    /** The newest of each series that has been silent since an instant. */
    List<OfAccount> newestOfSilentSeries(Instant silentSince, Collection<String> accountIds) {
        return database.query(
                SELECT
                        + "join observed_series s on s.newest_evidence_id = o.evidence_id"
                        + " where s.account_id in (??) and s.newest_observed_at < ?",
                ObservationRows::read,
                accountIds,
                silentSince);
    }

    /** What a trail told before an instant: it does not age. */
    List<OfAccount> ofTrailBefore(Instant observedBefore, Instant knownAt, Collection<String> accountIds) {
        return database.query(
                SELECT + "where o.account_id in (??) and o.source = 'CLOUDTRAIL' and o.observed_at < ?"
                        + " and o.known_at <= ?",
                ObservationRows::read,
                accountIds,
                observedBefore,
                knownAt);
    }

    /** The newest <em>no key</em> before an instant, whatever its source. */
    List<OfAccount> newestNoKeyBefore(Instant observedBefore, Instant knownAt, boolean importedToo, String accountId) {
        return database.query(
                SELECT + "where o.account_id = ? and o.state = 'NO_KEY' and o.observed_at < ? and o.known_at <= ?"
                        + (importedToo ? "" : " and o.imported = false")
                        + " order by o.observed_at desc fetch first 1 rows only",
                ObservationRows::read,
                accountId,
                observedBefore,
                knownAt);
    }

    /** The newest of one series before an instant. */
    List<OfAccount> newestOfSeriesBefore(Instant observedBefore, Instant knownAt, Series series, String accountId) {
        // Each form of the two conditions can use the index; a comparison that is null-safe at once could not.
        return database.query(
                SELECT + "where o.account_id = ? and o.source = ?" + matches("region", series.region())
                        + matches("standard", series.standard())
                        + " and o.observed_at < ? and o.known_at <= ?"
                        + " order by o.observed_at desc, o.id desc fetch first 1 rows only",
                ObservationRows::read,
                Stream.of(
                                Stream.of(accountId, series.source()),
                                Stream.ofNullable(series.region()),
                                Stream.ofNullable(series.standard()),
                                Stream.of(observedBefore, knownAt))
                        .flatMap(values -> values)
                        .toArray());
    }

    private static String matches(String column, @Nullable String value) {
        return " and o." + column + (value == null ? " is null" : " = ?");
    }

    /** The first observation after an instant that tells of a key in this state at that instant. */
    List<OfAccount> firstToTellOf(Instant at, KeyState state, Instant knownAt, String accountId) {
        return database.query(
                SELECT + "where o.account_id = ? and o.observed_at > ? and o.present_since <= ? and o.state = ?"
                        + " and o.known_at <= ? order by o.observed_at, o.evidence_id fetch first 1 rows only",
                ObservationRows::read,
                accountId,
                at,
                at,
                state,
                knownAt);
    }

    static OfAccount read(Row row) throws SQLException {
        return new OfAccount(
                row.text("account_id"),
                new KeyObservation(
                        row.number("evidence_id"),
                        new Series(
                                row.constant(Source.class, "source"),
                                row.textOrNull("region"),
                                row.textOrNull("standard")),
                        row.constant(KeyState.class, "state"),
                        row.text("because"),
                        row.instant("observed_at"),
                        row.instant("recorded_at"),
                        row.instant("known_at"),
                        row.instantOrNull("present_since"),
                        row.flag("imported")));
    }

    private static @Nullable Object[] columns(OfAccount row) {
        KeyObservation o = row.observation();
        return new @Nullable Object[] {
            o.evidenceId(),
            row.accountId(),
            o.series().source(),
            o.series().region(),
            o.series().standard(),
            o.state(),
            o.because(),
            o.observedAt(),
            o.recordedAt(),
            o.knownAt(),
            o.reachesBackTo(),
            o.presentSince(),
            o.imported()
        };
    }
}
