package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Every statement that the database itself sees for the page of an account, with the one that asks who is there. */
@QuarkusTest
@TestProfile(StatementCountTest.WithStatistics.class)
class AccountStatementsTest {

    private static final String ID = "698000000001";

    @Inject
    GivenAccounts given;

    @Inject
    DataSource database;

    @Test
    void page_needsAtMostEight_howeverManySeriesAreSilent() throws SQLException {
        given.account(ID, "SPLIT", "Root/Counted");
        given.finding(ID, Duration.ofDays(9), "FAILED");
        given.summary(ID, Duration.ofDays(3), true);
        given.assess();
        Browser aud = Browser.of("aud");
        aud.page("/accounts/" + ID);

        execute("set query_statistics false");
        execute("set query_statistics true");
        aud.page("/accounts/" + ID);
        List<String> asked = asked();
        execute("set query_statistics false");

        // One of them says what an auditor may read of the account.
        assertThat(asked).hasSizeBetween(3, 9);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Jobs and the test itself ask too. */
    private List<String> asked() throws SQLException {
        List<String> asked = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select sql_statement, execution_count from information_schema.query_statistics")) {
            while (rows.next()) {
                String sql = rows.getString(1).strip().toLowerCase(java.util.Locale.ROOT);
                boolean ours = (sql.startsWith("select") || sql.startsWith("(select"))
                        && !sql.contains("scheduled_tasks")
                        && !sql.contains("log_inbox")
                        && !sql.contains("log_sequencer")
                        && !sql.contains("log_entry")
                        && !sql.contains("query_statistics");
                for (int i = 0; ours && i < rows.getInt(2); i++) {
                    asked.add(sql);
                }
            }
        }
        return asked;
    }
}
