package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.acceptance.AcceptanceNewsTest.WithAWebhook;
import io.rootproof.identity.Act;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Who is told of exceptions. They are of the past, so that what is told is kept and nobody is written to. */
@QuarkusTest
@TestProfile(WithAWebhook.class)
class AcceptanceNewsTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    /** Without a channel nothing is told. */
    public static class WithAWebhook implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String channel = "rootproof.notifications.channels.siem.";
            return Map.of(
                    channel + "kind", "webhook",
                    channel + "address", "https://siem.example.com/hook");
        }
    }

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    @Inject
    DataSource database;

    @Test
    void request_isToldToControlOwners_decisionAndEndToWhoeverAsked() throws SQLException {
        String legacy = scene.withKeys(NOW, "Active 2025-01-01T00:00:00Z");
        long id = scene.inForce(legacy, NOW);
        acceptances.revoke(id, "The alarm did not ring.", true, new Act("otto", NOW.plusSeconds(60)));

        List<String> told = told(id);

        assertThat(told).hasSize(3);
        assertThat(told.get(0)).contains("otto").endsWith("is asked for").doesNotContain("ana");
        assertThat(told.get(1)).startsWith("ana: ").contains("is approved until 2026-03-13 10:00Z");
        assertThat(told.get(2)).startsWith("ana: ").endsWith("is over");
    }

    @Test
    void request_byAControlOwner_isToldToTheOthers() throws SQLException {
        String legacy = scene.withKeys(NOW, "Active 2025-01-01T00:00:00Z");
        long id = acceptances.request(AcceptanceScene.request(legacy, NOW), new Act("otto", NOW));

        assertThat(told(id)).hasSize(1).first().asString().doesNotContain("otto");
    }

    private List<String> told(long id) throws SQLException {
        List<String> told = new ArrayList<>();
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select recipient, headline from message where subject = 'exception/" + id + "' order by id")) {
            while (rows.next()) {
                told.add(rows.getString(1) + ": " + rows.getString(2));
            }
        }
        return told;
    }
}
