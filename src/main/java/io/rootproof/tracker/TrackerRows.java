package io.rootproof.tracker;

import io.rootproof.sql.Sql;
import io.rootproof.tracker.TrackerCall.Kind;
import io.rootproof.tracker.TrackerCall.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The tables of issues and of what is to be said. */
@ApplicationScoped
class TrackerRows {

    private static final int LONGEST_BODY = 8000;
    private static final int LONGEST_ERROR = 2000;

    private final Sql sql;

    TrackerRows(Sql sql) {
        this.sql = sql;
    }

    void add(long ticket, Kind kind, String summary, String body, Instant now) {
        sql.update(
                "insert into tracker_call (id, ticket_number, kind, summary, body, state, attempts, told_at)"
                        + " values (?, ?, ?, ?, ?, 'WAITING', 0, ?)",
                sql.next("tracker_call_seq"),
                ticket,
                kind,
                cut(summary, 255),
                cut(body, LONGEST_BODY),
                now);
    }

    /** Whether an issue was made for the ticket, or will be. */
    @Transactional
    boolean knows(long ticket) {
        return !sql.query(
                        "select 1 from tracker_call where ticket_number = ? fetch first 1 rows only", row -> 1, ticket)
                .isEmpty();
    }

    /** What is to be said next, in the order it happened; of a ticket with a dead call nothing. */
    @Transactional
    List<TrackerCall> waiting(long afterId, int most) {
        return sql.query(
                "select c.* from tracker_call c where c.state = 'WAITING' and c.id > ? and not exists (select 1 from"
                        + " tracker_call d where d.ticket_number = c.ticket_number and d.state = 'DEAD'"
                        + " and d.kind = 'CREATE') order by c.id fetch first " + most + " rows only",
                TrackerRows::call,
                afterId);
    }

    /** What was not said yet, dead first, for the page. */
    @Transactional
    List<TrackerCall> unsaid(int most) {
        return sql.query(
                "select * from tracker_call where state in ('DEAD', 'WAITING') order by state, id fetch first " + most
                        + " rows only",
                TrackerRows::call);
    }

    @Transactional
    Optional<TrackerCall> call(long id) {
        return sql.query("select * from tracker_call where id = ?", TrackerRows::call, id).stream()
                .findFirst();
    }

    @Transactional
    long count(State state) {
        return sql.query(
                        "select count(*) from (select 1 as one from tracker_call where state = ? fetch first 10000 rows"
                                + " only) t",
                        row -> row.getLong(1),
                        state)
                .getFirst();
    }

    /** Written before Jira is asked, so that an attempt that nobody heard the end of is known. */
    @Transactional
    void begun(long id) {
        sql.update("update tracker_call set attempts = attempts + 1 where id = ?", id);
    }

    @Transactional
    void done(long id, Instant now) {
        sql.update("update tracker_call set state = 'DONE', last_error = null, done_at = ? where id = ?", now, id);
    }

    @Transactional
    void failed(long id, State state, String error) {
        sql.update(
                "update tracker_call set state = ?, last_error = ? where id = ?", state, cut(error, LONGEST_ERROR), id);
    }

    @Transactional
    void again(long id) {
        sql.update("update tracker_call set state = 'WAITING' where id = ? and state = 'DEAD'", id);
        sql.update("update tracker_state set paused_until = null where id = 1");
    }

    void issue(long ticket, String key, String url, Instant now) {
        sql.update(
                "insert into tracker_issue (ticket_number, issue_key, url, done, created_at) values (?, ?, ?, false, ?)",
                ticket,
                key,
                url,
                now);
    }

    @Transactional
    Optional<TrackerIssue> issue(long ticket) {
        return sql.query("select * from tracker_issue where ticket_number = ?", TrackerRows::issue, ticket).stream()
                .findFirst();
    }

    /** Issues of tickets that wait for something. */
    @Transactional
    List<TrackerIssue> open(long afterTicket, int most) {
        return sql.query(
                "select i.* from tracker_issue i join ticket t on t.number = i.ticket_number"
                        + " where t.open_for is not null and i.ticket_number > ? order by i.ticket_number fetch first "
                        + most + " rows only",
                TrackerRows::issue,
                afterTicket);
    }

    /** Whether somebody has said already that the key was deleted, and evidence is awaited. */
    @Transactional
    boolean isClaimed(long ticket) {
        return !sql.query("select 1 from ticket where number = ? and state = 'AWAITING_VERIFICATION'", row -> 1, ticket)
                .isEmpty();
    }

    @Transactional
    void seen(long ticket, String status, boolean done, Instant now) {
        sql.update(
                "update tracker_issue set status = ?, done = ?, seen_at = ? where ticket_number = ?",
                status.length() <= 200 ? status : status.substring(0, 200),
                done,
                now,
                ticket);
    }

    private static TrackerCall call(ResultSet row) throws SQLException {
        return new TrackerCall(
                row.getLong("id"),
                row.getLong("ticket_number"),
                Kind.valueOf(row.getString("kind")),
                row.getString("summary"),
                row.getString("body"),
                State.valueOf(row.getString("state")),
                row.getInt("attempts"),
                row.getString("last_error"),
                Sql.instant(row, "told_at"));
    }

    private static TrackerIssue issue(ResultSet row) throws SQLException {
        return new TrackerIssue(
                row.getLong("ticket_number"),
                row.getString("issue_key"),
                row.getString("url"),
                row.getString("status"),
                row.getBoolean("done"));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "\u2026";
    }
}
