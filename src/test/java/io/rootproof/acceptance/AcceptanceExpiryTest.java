package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.identity.Act;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceExpiryTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant END = Instant.parse("2026-03-13T10:00:00Z");

    @Inject
    AcceptanceScene scene;

    @Inject
    AcceptanceUpkeep upkeep;

    @Inject
    AcceptancesInForce inForce;

    @Inject
    Acceptances acceptances;

    @Test
    void inForce_untilTheLastMoment() {
        long id = scene.inForce(failing(), NOW);

        upkeep.pass(END.minusMillis(1));

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.IN_FORCE);
    }

    @Test
    void over_endsOnceAtItsTimeHoweverLateTheJobComes() {
        String legacy = failing();
        long id = scene.inForce(legacy, NOW);

        upkeep.pass(END.plusSeconds(3600));
        upkeep.pass(END.plusSeconds(7200));

        RiskAcceptance row = scene.row(id);
        assertThat(row.state).isEqualTo(AcceptanceState.EXPIRED);
        assertThat(row.endedAt).isEqualTo(END);
        assertThat(scene.eventTypes(id))
                .containsExactly(
                        AcceptanceEventType.REQUESTED, AcceptanceEventType.APPROVED, AcceptanceEventType.EXPIRED);
    }

    @Test
    void over_countsNoLongerEvenBeforeTheJobComes() {
        String legacy = failing();
        scene.inForce(legacy, NOW);

        assertThat(inForce.of(List.of(legacy)).get(legacy).isInForce(END.minusMillis(1)))
                .isTrue();
        assertThat(inForce.of(List.of(legacy)).get(legacy).isInForce(END)).isFalse();
        assertThat(scene.row(inForce.of(List.of(legacy)).get(legacy).id()).isInForce(END))
                .isFalse();
    }

    @Test
    void over_beforeTheKeyIsGone_expiredAtItsTimeAndWasNotResolved() {
        String legacy = failing();
        long id = scene.inForce(legacy, NOW);

        scene.keys(legacy, END.plusSeconds(3600));

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.EXPIRED);
        assertThat(scene.row(id).endedAt).isEqualTo(END);
    }

    @Test
    void keyThatIsGoneAMomentBefore_resolvesIt() {
        String legacy = failing();
        long id = scene.inForce(legacy, NOW);

        scene.keys(legacy, END.minusMillis(1));

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.RESOLVED);
    }

    @Test
    void over_isEndedByNobodyAnyMore() {
        long id = scene.inForce(failing(), NOW);
        assertThatThrownBy(() -> acceptances.revoke(id, "Done.", true, new Act("otto", END)))
                .hasMessageStartingWith("409: ")
                .hasMessageContaining("is expired");
        long waiting = scene.asked(failing(), NOW);
        assertThatThrownBy(() -> acceptances.withdraw(waiting, "Done.", new Act("ana", END)))
                .hasMessageStartingWith("409: ");
        acceptances.withdraw(waiting, "Done.", new Act("ana", END.minusMillis(1)));
    }

    /** The job comes once a minute; until then the one that is over holds the account's place. */
    @Test
    void over_standsNotInTheWayOfTheNext() {
        String legacy = failing();
        long first = scene.inForce(legacy, NOW);
        scene.keys(legacy, END.minusSeconds(60), "Active 2025-01-01T00:00:00Z");
        long second = acceptances.request(
                AcceptanceScene.request(legacy, END, END.plus(Duration.ofDays(5))),
                new Act("ana", END.minusSeconds(30)));

        scene.approve(second, END.plusSeconds(20));

        assertThat(scene.row(second).state).isEqualTo(AcceptanceState.IN_FORCE);
        assertThat(scene.row(first).state).isEqualTo(AcceptanceState.EXPIRED);
        assertThat(scene.row(first).endedAt).isEqualTo(END);
    }

    @Test
    void requestThatNobodyDecidedOn_expires() {
        long id = scene.asked(failing(), NOW);

        upkeep.pass(END);

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.EXPIRED);
        assertThat(scene.row(id).endReason).isEqualTo("Nobody decided before 2026-03-13 10:00Z.");
    }

    private String failing() {
        return scene.withKeys(NOW, "Active 2025-01-01T00:00:00Z");
    }
}
