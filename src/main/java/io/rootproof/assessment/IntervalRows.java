package io.rootproof.assessment;

import io.rootproof.log.EntryKind;
import io.rootproof.log.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The table of what was known, and since when. */
@ApplicationScoped
class IntervalRows {

    /** A stored row. */
    record Interval(
            String accountId,
            Instant from,
            @Nullable Instant to,
            Instant knownFrom,
            Verdict verdict,
            @Nullable Long evidenceId) {}

    private static final String SELECT = "select account_id, valid_from, valid_to, known_from, result, reason,"
            + " conflicting, evidence_id from result_interval where ";

    private final Database database;
    private final Log log;

    IntervalRows(Database database, Log log) {
        this.database = database;
        this.log = log;
    }

    // The id is drawn within the statement, while the account is locked: the order of ids is the order of knowledge.
    void add(List<Interval> added) {
        List<Long> ids = database.insert(
                "insert into result_interval (id, account_id, valid_from, valid_to, known_from, result, reason,"
                        + " conflicting, evidence_id)"
                        + " values (nextval('result_interval_seq'), ?, ?, ?, ?, ?, ?, ?, ?)",
                added.stream().map(IntervalRows::columns).toList());
        if (!ids.isEmpty()) {
            log.append(EntryKind.RESULT, ids);
        }
    }

    /** Rows that say something of an instant or later, in order of knowledge. */
    Map<String, List<Interval>> endingAfter(Instant from, Collection<String> accountIds) {
        Map<String, List<Interval>> found = new HashMap<>();
        database.stream(
                SELECT + "account_id in (??) and (valid_to > ? or valid_to is null) order by account_id, id",
                row -> found.computeIfAbsent(row.text("account_id"), id -> new ArrayList<>())
                        .add(read(row)),
                accountIds,
                from);
        return found;
    }

    /** The row that counts for an instant, as known at another; empty where nothing was known. */
    List<Interval> at(Instant at, Instant knownAt, String accountId) {
        return database.query(
                SELECT + "account_id = ? and known_from <= ? and valid_from <= ? and (valid_to > ? or valid_to is null)"
                        + " order by id desc fetch first 1 rows only",
                IntervalRows::read,
                accountId,
                knownAt,
                at,
                at);
    }

    /** Every row of an account that touches a period, in order of knowledge. */
    List<Interval> touching(Instant from, Instant to, Instant knownAt, String accountId) {
        return database.query(
                SELECT + "account_id = ? and valid_from < ? and (valid_to > ? or valid_to is null)"
                        + " and known_from <= ? order by id",
                IntervalRows::read,
                accountId,
                to,
                from,
                knownAt);
    }

    /** As {@link #touching}, for all accounts, one after the other in the order of their ids. */
    void streamTouching(Instant from, Instant to, Instant knownAt, java.util.function.Consumer<Interval> receiver) {
        database.stream(
                SELECT + "valid_from < ? and (valid_to > ? or valid_to is null) and known_from <= ?"
                        + " order by account_id, id",
                row -> receiver.accept(read(row)),
                to,
                from,
                knownAt);
    }

    /** As {@link #streamTouching(Instant, Instant, Instant, java.util.function.Consumer)}, for an audit period's accounts. */
    void streamTouching(
            long auditPeriodId,
            Instant from,
            Instant to,
            Instant knownAt,
            java.util.function.Consumer<Interval> receiver) {
        database.stream(
                SELECT + "account_id in (select m.account_id from audit_period_member m where m.period_id = ?)"
                        + " and valid_from < ? and (valid_to > ? or valid_to is null) and known_from <= ?"
                        + " order by account_id, id",
                row -> receiver.accept(read(row)),
                auditPeriodId,
                to,
                from,
                knownAt);
    }

    private static Interval read(Row row) throws SQLException {
        return new Interval(
                row.text("account_id"),
                row.instant("valid_from"),
                row.instantOrNull("valid_to"),
                row.instant("known_from"),
                new Verdict(
                        row.constant(Result.class, "result"),
                        row.constant(Reason.class, "reason"),
                        row.flag("conflicting")),
                row.numberOrNull("evidence_id"));
    }

    private static @Nullable Object[] columns(Interval interval) {
        return new @Nullable Object[] {
            interval.accountId(),
            interval.from(),
            interval.to(),
            interval.knownFrom(),
            interval.verdict().result(),
            interval.verdict().reason(),
            interval.verdict().conflicting(),
            interval.evidenceId()
        };
    }
}
