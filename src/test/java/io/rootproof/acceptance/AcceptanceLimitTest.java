package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.identity.Act;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceLimitTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant LIMIT = NOW.plus(Duration.ofDays(90));

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    @Inject
    AcceptanceUpkeep upkeep;

    @Test
    void request_asLongAsTheCardAllows_isTaken() {
        assertThat(ask(failing(NOW), NOW, LIMIT)).isPositive();
    }

    @Test
    void request_beyondTheLimit_isRefusedNamingTheLatestEnd() {
        String legacy = failing(NOW);
        assertThatThrownBy(() -> ask(legacy, NOW, LIMIT.plusMillis(1)))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("90 days")
                .hasMessageContaining("2026-06-01 10:00Z")
                .hasMessageStartingWith("422: ");
    }

    @Test
    void request_inARow_countsFromTheBeginningOfTheRow() {
        String legacy = failing(NOW);
        Instant end = inForceForTenDays(legacy);
        Instant next = end.plus(InARow.GAP);
        scene.keys(legacy, next, "Active 2025-01-01T00:00:00Z");

        assertThatThrownBy(() -> ask(legacy, next, LIMIT.plusMillis(1)))
                .hasMessageContaining("this row began at 2026-03-03 10:00Z");
        assertThat(ask(legacy, next, LIMIT)).isPositive();
    }

    @Test
    void request_moreThanADayAfterTheLastEnd_countsAnew() {
        String legacy = failing(NOW);
        Instant next = inForceForTenDays(legacy).plus(InARow.GAP).plusMillis(1);
        scene.keys(legacy, next, "Active 2025-01-01T00:00:00Z");

        assertThat(ask(legacy, next, next.plus(Duration.ofDays(90)))).isPositive();
    }

    @Test
    void request_afterOneThatWasRejected_countsAnew() {
        String legacy = failing(NOW);
        long first = ask(legacy, NOW, LIMIT);
        acceptances.reject(first, "No.", new Act("otto", NOW));

        assertThat(ask(legacy, NOW.plusSeconds(1), LIMIT.plusSeconds(1))).isPositive();
    }

    @Test
    void approval_ofARowThatBecameTooLong_isRefused() {
        String legacy = failing(NOW);
        Instant later = NOW.plus(Duration.ofDays(60));
        long second = acceptances.request(
                AcceptanceScene.request(legacy, later, later.plus(Duration.ofDays(89))), new Act("ana", NOW));
        long first = acceptances.request(AcceptanceScene.request(legacy, null, later), new Act("ana", NOW));
        scene.approve(second, first, NOW);

        assertThatThrownBy(() -> scene.approve(first, first, NOW)).hasMessageContaining("count together");
    }

    /** From now on; the instant at which it was over. */
    private Instant inForceForTenDays(String accountId) {
        Instant end = NOW.plus(Duration.ofDays(10));
        scene.inForce(accountId, NOW);
        upkeep.pass(end);
        return end;
    }

    private String failing(Instant at) {
        return scene.withKeys(at, "Active 2025-01-01T00:00:00Z");
    }

    private long ask(String accountId, Instant now, Instant expires) {
        return acceptances.request(AcceptanceScene.request(accountId, null, expires), new Act("ana", now));
    }
}
