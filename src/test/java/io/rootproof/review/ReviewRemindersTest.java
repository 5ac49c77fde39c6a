package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ReviewRemindersTest {

    @Inject
    Reviews reviews;

    @Inject
    ReviewCalendar calendar;

    @Inject
    ReviewReminders reminders;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Test
    void overdueReview_isToldOncePerDueDate() throws SQLException {
        Instant now = clock.instant();
        Draft shown = reviews.draft(ReviewKind.HEALTH_CHECK, now);
        reviews.sign(ReviewKind.HEALTH_CHECK, now, shown.seen().digest(), new SignOff("I looked.", ""), "otto", now);
        Instant due = calendar.next(ReviewKind.HEALTH_CHECK, now).dueAt();

        reminders.pass(due);
        assertThat(told(due)).isZero();

        reminders.pass(due.plusMillis(1));
        reminders.pass(due.plusSeconds(3600));
        assertThat(told(due)).isEqualTo(1);
        assertThat(toldAt(due)).isEqualTo(due.plusMillis(1));
    }

    private long told(Instant due) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from review_reminder where kind = 'HEALTH_CHECK' and due_at = ?")) {
            query.setObject(1, due.atOffset(ZoneOffset.UTC));
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }

    private Instant toldAt(Instant due) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select told_at from review_reminder where kind = 'HEALTH_CHECK' and due_at = ?")) {
            query.setObject(1, due.atOffset(ZoneOffset.UTC));
            ResultSet rows = query.executeQuery();
            rows.next();
            return rows.getObject(1, OffsetDateTime.class).toInstant();
        }
    }
}
