package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowingConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses, should the program be talked into it. */
@QuarkusTest
class FourEyesTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    AcceptanceScene scene;

    @Inject
    DataSource database;

    long id;

    @BeforeEach
    void ask() {
        id = scene.asked(scene.withKeys(NOW, "Active 2025-01-01T00:00:00Z"), NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana", "ANA"})
    void decisionBySamePerson_isRefused(String by) {
        assertThatThrownBy(() -> run("update risk_acceptance set decided_by = '" + by + "' where id = " + id))
                .satisfies(named("four_eyes"));
    }

    @Test
    void decisionByAnotherPerson_isTaken() throws SQLException {
        assertThat(run("update risk_acceptance set decided_by = 'otto' where id = " + id))
                .isEqualTo(1);
    }

    @Test
    void approvalEventBySamePerson_isRefused() {
        assertThatThrownBy(() -> run(event("ana", "ana"))).satisfies(named("four_eyes"));
    }

    @Test
    void approvalEventThatLiesAboutWhoAsked_isRefused() {
        assertThatThrownBy(() -> run(event("ana", "otto"))).satisfies(named("risk_acceptance_event_of"));
    }

    @Test
    void requesterWithAnEvent_cannotBeChanged() {
        assertThatThrownBy(() -> run("update risk_acceptance set requested_by = 'ada' where id = " + id))
                .satisfies(named("risk_acceptance_event_of"));
    }

    @Test
    void endBeforeTheStart_isRefused() {
        assertThatThrownBy(() -> run("update risk_acceptance set expires_at = starts_at where id = " + id))
                .satisfies(named("risk_acceptance_ends"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"update risk_acceptance_event set text = 'never'", "delete from risk_acceptance_event"})
    void changeOfHistory_isRefused(String sql) {
        assertThatThrownBy(() -> run(sql)).hasMessageContaining("append-only");
    }

    /** Engines spell names of constraints in their own case. */
    private static ThrowingConsumer<Throwable> named(String constraint) {
        return refused -> assertThat(refused.getMessage()).containsIgnoringCase(constraint);
    }

    private String event(String actor, String requestedBy) {
        return "insert into risk_acceptance_event (id, acceptance_id, account_id, requested_by, ordinal, happened_at,"
                + " actor, event_type, from_state, to_state, text) values (-" + id + ", " + id + ", '1', '"
                + requestedBy
                + "', 99, '2026-03-03T10:00:00Z', '" + actor + "', 'APPROVED', 'REQUESTED', 'IN_FORCE', 'Fine.')";
    }

    private int run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
