package io.rootproof.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.audit.ClosingNewsTest.WithAWebhook;
import io.rootproof.period.AuditPeriod;
import io.rootproof.sql.Sql;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who is told that an audit period is closed. */
@QuarkusTest
@TestProfile(WithAWebhook.class)
class ClosingNewsTest {

    private static final Instant CLOSED = Instant.parse("2014-06-01T00:00:00Z");

    /** Without a channel nothing is told. */
    public static class WithAWebhook implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            String channel = "rootproof.notifications.channels.siem.";
            return Map.of(channel + "kind", "webhook", channel + "address", "https://siem.example.com/hook");
        }
    }

    @Inject
    AuditScene scene;

    @Inject
    Closing closing;

    @Inject
    Sql sql;

    @Test
    void closing_isToldToTheAuditorsOfThePeriod() {
        String auditor = scene.auditor();
        AuditPeriod period = scene.period(null, List.of(auditor), scene.account());

        long bundle = closing.close(period.id, "otto", CLOSED);

        assertThat(told(period)).containsExactly(auditor + ": Audit period " + period.name + " is closed");
        assertThat(sql.query(
                        "select data from message where subject = ?",
                        row -> row.getString(1),
                        "audit-period/" + period.id))
                .singleElement()
                .asString()
                .contains("\"finalBundleId\":" + bundle);
    }

    @Test
    void closing_thatIsRefused_isToldToNobody() {
        AuditPeriod period = scene.period(null, List.of(), scene.account());

        assertThatThrownBy(() -> closing.close(period.id, "otto", CLOSED.minusMillis(1)))
                .hasMessageStartingWith("409: ");

        assertThat(told(period)).isEmpty();
    }

    private List<String> told(AuditPeriod period) {
        return sql.query(
                "select recipient, headline from message where subject = ?",
                row -> row.getString(1) + ": " + row.getString(2),
                "audit-period/" + period.id);
    }
}
