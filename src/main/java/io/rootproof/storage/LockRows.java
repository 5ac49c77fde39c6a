package io.rootproof.storage;

import io.rootproof.sql.Sql;
import io.rootproof.storage.ObjectLock.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The table of locks. */
@ApplicationScoped
class LockRows {

    private static final int BATCH = 500;
    private static final int LONGEST_ERROR = 1000;

    private static final String COLUMNS =
            "select l.sha256, l.wanted_until, l.wanted_hold, l.state, l.locked_until, l.held,"
                    + " l.attempts, l.last_error, l.next_attempt, l.wanted_at from object_lock l";

    private final Sql sql;

    LockRows(Sql sql) {
        this.sql = sql;
    }

    /** Those of these files that have one, by digest. */
    @Transactional
    Map<String, ObjectLock> of(Collection<String> digests) {
        List<String> all = List.copyOf(digests);
        List<ObjectLock> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            List<String> some = all.subList(from, Math.min(all.size(), from + BATCH));
            found.addAll(sql.query(
                    COLUMNS + " where l.sha256 in (" + Sql.marks(some.size()) + ")", LockRows::read, some.toArray()));
        }
        return found.stream().collect(Collectors.toMap(ObjectLock::sha256, Function.identity()));
    }

    /** What is held, or is still to be. */
    @Transactional
    List<String> held() {
        return sql.query("select sha256 from object_lock where wanted_hold = true", row -> row.getString(1));
    }

    /** Wants something new of a file; the attempts begin again. */
    @Transactional
    void want(String sha256, Wanted wanted, boolean isNew, Instant now) {
        if (isNew) {
            sql.update(
                    "insert into object_lock (sha256, wanted_until, wanted_hold, state, held, attempts, next_attempt,"
                            + " wanted_at) select s.sha256, ?, ?, 'WAITING', false, 0, ?, ? from stored_object s"
                            + " where s.sha256 = ? on conflict do nothing",
                    wanted.until(),
                    wanted.hold(),
                    now,
                    now,
                    sha256);
        } else {
            sql.update(
                    // S3 may have taken a hold whose confirmation was lost.
                    "update object_lock set held = (held or wanted_hold), wanted_until = ?, wanted_hold = ?,"
                            + " state = 'WAITING', attempts = 0, next_attempt = ?, wanted_at = ? where sha256 = ?",
                    wanted.until(),
                    wanted.hold(),
                    now,
                    now,
                    sha256);
        }
    }

    /** What is to be asked for now, of files that are in S3. */
    @Transactional
    List<ObjectLock> due(Instant now, int most) {
        return sql.query(
                COLUMNS
                        + " join stored_object s on s.sha256 = l.sha256 where l.state = 'WAITING' and l.next_attempt <= ?"
                        + " and s.place = 'S3' and s.state = 'STORED' order by l.next_attempt, l.sha256 fetch first "
                        + most + " rows only",
                LockRows::read,
                now);
    }

    /** What S3 has not confirmed, the next attempt first. */
    @Transactional
    List<ObjectLock> waiting(int most) {
        return sql.query(
                COLUMNS + " where l.state = 'WAITING' order by l.next_attempt, l.sha256 fetch first " + most
                        + " rows only",
                LockRows::read);
    }

    /** S3 has what was wanted; nothing is written if something else is wanted by now. */
    @Transactional
    void confirmed(ObjectLock asked, @Nullable Instant lockedUntil, Instant now) {
        sql.update(
                "update object_lock set state = 'CONFIRMED', locked_until = ?, held = ?, attempts = attempts + 1,"
                        + " last_error = null, next_attempt = null, confirmed_at = ? where sha256 = ? and wanted_at = ?",
                lockedUntil,
                asked.wantedHold(),
                now,
                asked.sha256(),
                asked.wantedAt());
    }

    @Transactional
    void failed(ObjectLock asked, String error, Instant next) {
        sql.update(
                "update object_lock set attempts = attempts + 1, last_error = ?, next_attempt = ? where sha256 = ?"
                        + " and wanted_at = ?",
                error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR - 1) + "\u2026",
                next,
                asked.sha256(),
                asked.wantedAt());
    }

    /** Another attempt is wanted now. */
    @Transactional
    boolean again(String sha256, Instant now) {
        return sql.update("update object_lock set next_attempt = ? where sha256 = ? and state = 'WAITING'", now, sha256)
                > 0;
    }

    private static ObjectLock read(ResultSet row) throws SQLException {
        return new ObjectLock(
                row.getString("sha256"),
                Sql.maybe(row, "wanted_until"),
                row.getBoolean("wanted_hold"),
                row.getString("state").equals("CONFIRMED"),
                Sql.maybe(row, "locked_until"),
                row.getBoolean("held"),
                row.getInt("attempts"),
                row.getString("last_error"),
                Sql.maybe(row, "next_attempt"),
                Sql.instant(row, "wanted_at"));
    }
}
