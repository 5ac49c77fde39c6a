package io.rootproof.tracker;

import io.rootproof.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Remembers how Jira answers, so that one that is down is not asked a hundred times. */
@ApplicationScoped
class TrackerStates {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    /** Nobody is left alone for a week by mistake. */
    private static final Duration LONGEST_WANTED = Duration.ofDays(1);

    /** Whoever has a wrong token does not correct it within a minute, and Jira locks users out. */
    private static final int AFTER_LOGIN = 30;

    private final Sql sql;
    private final JiraConfig config;

    TrackerStates(Sql sql, JiraConfig config) {
        this.sql = sql;
        this.config = config;
    }

    @Transactional
    TrackerState now() {
        return sql.query(
                        "select * from tracker_state where id = 1",
                        row -> new TrackerState(
                                Sql.maybe(row, "answered_at"),
                                Sql.maybe(row, "polled_at"),
                                row.getInt("failures"),
                                row.getString("last_error"),
                                Sql.maybe(row, "failed_at"),
                                Sql.maybe(row, "paused_until")))
                .getFirst();
    }

    @Transactional
    void answered(Instant now) {
        sql.update(
                "update tracker_state set answered_at = ?, failures = 0, last_error = null, failed_at = null,"
                        + " paused_until = null where id = 1",
                now);
    }

    @Transactional
    void polled(Instant now) {
        sql.update("update tracker_state set polled_at = ? where id = 1", now);
    }

    /** Nobody is asked for a while. */
    @Transactional
    void failed(JiraRefused refused, Instant now) {
        Duration pause = config.retryAfter()
                .multipliedBy(1L << Math.min(now().failures(), 20))
                .multipliedBy(refused.reach() == JiraRefused.Reach.LOGIN ? AFTER_LOGIN : 1);
        Duration own = refused.reach() == JiraRefused.Reach.LOGIN ? LONGEST_PAUSE.multipliedBy(6) : LONGEST_PAUSE;
        pause = pause.compareTo(own) < 0 ? pause : own;
        Duration wanted = refused.pause();
        if (wanted != null && wanted.compareTo(pause) > 0) {
            pause = wanted.compareTo(LONGEST_WANTED) < 0 ? wanted : LONGEST_WANTED;
        }
        String error = String.valueOf(refused.getMessage());
        sql.update(
                "update tracker_state set failures = failures + 1, last_error = ?, failed_at = ?, paused_until = ?"
                        + " where id = 1",
                error.length() <= 2000 ? error : error.substring(0, 2000),
                now,
                now.plus(pause));
    }
}
