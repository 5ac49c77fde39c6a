package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Two nodes are two transactions at once, as far as the database can tell. */
@QuarkusTest
class TwoNodesTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    DataSource database;

    @Test
    void upkeep_ofTheSameAccountsAtOnce_opensOneTicketEachNumberedWithoutGaps() throws Exception {
        List<String> accounts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            accounts.add(scene.failing(NOW));
        }
        try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
            Callable<Void> node = () -> {
                upkeep.keep(accounts, NOW);
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        }

        TreeSet<Long> numbers = new TreeSet<>();
        for (String account : accounts) {
            assertThat(scene.tickets(account)).hasSize(1);
            numbers.add(scene.tickets(account).getFirst().number);
        }
        assertThat(numbers.last() - numbers.first()).isEqualTo(19);
    }

    @Test
    void database_secondOpenTicketOfTheSameKind_isRefused() throws Exception {
        String payments = scene.failing(NOW);
        upkeep.keep(List.of(payments), NOW);

        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate(
                            "insert into ticket select 900000000 + number, account_id, kind, severity, result, reason,"
                                    + " opened_at, previous_number, state, owner, due_at, null, null, null, null, null,"
                                    + " null, null, 1, open_for from ticket where account_id = '" + payments + "'"))
                    .hasMessageContaining("open_for");
        }
    }
}
