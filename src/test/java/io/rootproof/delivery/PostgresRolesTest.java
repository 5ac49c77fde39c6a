package io.rootproof.delivery;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The roles of {@code docker/postgresql/roles.sql}, with the schema that migrations make in them. */
class PostgresRolesTest {
    private static final String DIGEST = "a".repeat(64);

    private static EmbeddedPostgres server;

    @BeforeAll
    static void makeRolesAndSchema() throws Exception {
        server = EmbeddedPostgres.start();
        // psql's own commands are done here: its variables and \connect
        String[] beforeAndAfter = Files.readString(Path.of("docker/postgresql/roles.sql"))
                .replace(":'owner_password'", "'owner'")
                .replace(":'app_password'", "'app'")
                .split("\\\\connect rootproof");
        try (Connection administrator = server.getPostgresDatabase().getConnection()) {
            eachStatement(administrator, beforeAndAfter[0]);
        }
        try (Connection administrator = connect("postgres", "postgres")) {
            eachStatement(administrator, beforeAndAfter[1]);
        }
        Flyway.configure()
                .dataSource(server.getJdbcUrl("rootproof_owner", "rootproof"), "rootproof_owner", "owner")
                .locations("db/migration", "db/postgresql")
                .load()
                .migrate();
        asApplication("insert into payload (sha256, size_bytes, compression, content) values ('" + DIGEST
                + "', 1, 'zstd', '\\x00')");
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void application_readsAndTakesNumbers() {
        assertThatCode(() -> asApplication("select * from payload; select nextval('evidence_record_seq')"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"update payload set size_bytes = 2", "delete from payload"})
    void application_changesNoEvidence(String change) {
        assertThatThrownBy(() -> asApplication(change)).hasMessageContaining("append-only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate payload",
                "alter table payload disable trigger all",
                "drop trigger payload_append_only on payload",
                "drop table payload cascade",
                "set session_replication_role = replica",
                "create table mine (id int)",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "set role rootproof_owner"
            })
    void application_cannotSwitchTheRefusalOff(String attempt) {
        assertThatThrownBy(() -> asApplication(attempt))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_entry set actor = 'nobody'",
                "delete from log_entry",
                "truncate log_entry",
                "update log_subtree set hash = ''",
                "delete from log_subtree",
                "truncate log_subtree",
                "delete from log_check",
                "delete from log_backfill"
            })
    void application_mayNotEvenAskToChangeTheLog(String change) {
        assertThatThrownBy(() -> asApplication(change)).hasMessageContaining("permission denied");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log_entry set actor = 'nobody'",
                "delete from log_entry",
                "truncate log_entry",
                "update log_subtree set hash = ''",
                "delete from log_subtree",
                "truncate log_subtree"
            })
    void owner_doesNotChangeTheLogEither(String change) throws SQLException {
        asApplication("insert into log_entry values ((select coalesce(max(log_index), -1) + 1 from log_entry), 'AUDIT',"
                + " (select coalesce(max(log_index), -1) + 1 from log_entry), 'a', 'a', now(), 'a', 'a')");
        asApplication("insert into log_subtree values (1, (select count(*) from log_subtree), 'a')");

        assertThatThrownBy(() -> as("rootproof_owner", "owner", change)).hasMessageContaining("append-only");
    }

    @Test
    void owner_changesNoEvidenceEither() {
        assertThatThrownBy(() -> as("rootproof_owner", "owner", "delete from payload"))
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> as("rootproof_owner", "owner", "truncate payload cascade"))
                .hasMessageContaining("append-only");
    }

    private static void asApplication(String sql) throws SQLException {
        as("rootproof_app", "app", sql);
    }

    private static void as(String role, String password, String sql) throws SQLException {
        try (Connection connection = connect(role, password);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(String role, String password) throws SQLException {
        return DriverManager.getConnection(server.getJdbcUrl(role, "rootproof"), role, password);
    }

    private static void eachStatement(Connection connection, String script) throws SQLException {
        for (String sql : script.split(";")) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }
}
