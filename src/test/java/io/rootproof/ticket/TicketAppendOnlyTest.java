package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TicketAppendOnlyTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ticket_event set text = 'never happened'",
                "delete from ticket_event",
                "update ticket_evidence set imported = false",
                "delete from ticket_evidence",
            })
    void database_changeOfHistory_isRefused(String sql) throws Exception {
        upkeep.keep(List.of(scene.failing(NOW)), NOW);

        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
        }
    }
}
