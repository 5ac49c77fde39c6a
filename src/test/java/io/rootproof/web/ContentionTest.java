package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ContentionTest {

    private static final String URL = "jdbc:h2:mem:contention;MODE=PostgreSQL;LOCK_TIMEOUT=50";

    @Test
    void lockTimeoutOfH2_isRecognisedBehindOtherCauses() throws SQLException {
        try (Connection one = DriverManager.getConnection(URL);
                Connection two = DriverManager.getConnection(URL)) {
            execute(one, "create table thing (id int primary key, name varchar(9))");
            execute(one, "insert into thing values (1, 'a')");
            one.setAutoCommit(false);
            execute(one, "update thing set name = 'b' where id = 1");

            Throwable refused = catchThrowable(() -> execute(two, "update thing set name = 'c' where id = 1"));

            assertThat(Contention.isBehind(new IllegalStateException(refused))).isTrue();
        }
    }

    @Test
    void otherTrouble_isNotContention() {
        assertThat(Contention.isBehind(new IllegalStateException(new SQLException("broken", "42000"))))
                .isFalse();
        assertThat(Contention.isBehind(new IllegalStateException("broken"))).isFalse();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
