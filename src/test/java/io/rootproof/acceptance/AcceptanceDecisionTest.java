package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.identity.Act;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceDecisionTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(3));
    private static final String KEY = "Active 2025-01-01T00:00:00Z";
    private static final Act OTTO = new Act("otto", LATER);

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    @Inject
    AcceptanceUpkeep upkeep;

    String legacy;
    long id;
    String seen;

    @BeforeEach
    void ask() {
        legacy = scene.withKeys(NOW, KEY);
        id = scene.asked(legacy, NOW);
        seen = scene.row(id).stateDigest;
    }

    @Test
    void approval_byAnotherPerson_putsItInForce() {
        acceptances.approve(id, "Agreed.", seen, OTTO);

        RiskAcceptance row = scene.row(id);
        assertThat(row.state).isEqualTo(AcceptanceState.IN_FORCE);
        assertThat(row.decidedBy).isEqualTo("otto");
        assertThat(row.inForceAt).isEqualTo(LATER);
        assertThat(row.stateDigest).isEqualTo(seen);
        assertThat(scene.events(id).getLast().stateDigest).isEqualTo(seen);
    }

    @Test
    void decision_byWhoeverAsked_isForbidden() {
        for (String same : new String[] {"ana", "ANA"}) {
            assertThatThrownBy(() -> acceptances.approve(id, "Fine.", seen, new Act(same, LATER)))
                    .isInstanceOf(ProblemException.class)
                    .hasMessageStartingWith("403: ");
        }
        assertThatThrownBy(() -> acceptances.reject(id, "No.", new Act("ana", LATER)))
                .hasMessageStartingWith("403: ");
        assertThat(scene.eventTypes(id)).containsExactly(AcceptanceEventType.REQUESTED);
    }

    @Test
    void approval_ofKeysThatChangedSince_isRefused() {
        scene.keys(legacy, LATER, KEY, "Inactive 2025-02-01T00:00:00Z");

        assertThatThrownBy(() -> acceptances.approve(id, "Agreed.", seen, OTTO))
                .hasMessageContaining("no longer as they were")
                .hasMessageStartingWith("409: ");
        scene.approve(id, LATER);
        assertThat(scene.row(id).stateDigest).isNotEqualTo(seen);
    }

    @Test
    void approval_afterNewEvidenceOfTheSameKeys_isTaken() {
        scene.keys(legacy, LATER, KEY);
        acceptances.approve(id, "Agreed.", seen, OTTO);
        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.IN_FORCE);
    }

    @Test
    void approval_withoutDigestOrReason_isRefused() {
        assertThatThrownBy(() -> acceptances.approve(id, "Agreed.", null, OTTO)).hasMessageContaining("stateDigest");
        assertThatThrownBy(() -> acceptances.approve(id, " ", seen, OTTO)).hasMessageContaining("reason is empty");
    }

    @Test
    void approval_whenTheTimeIsOver_isRefused() {
        Instant end = scene.row(id).expiresAt;
        assertThatThrownBy(() -> acceptances.approve(id, "Late.", seen, new Act("otto", end)))
                .hasMessageContaining("time asked for is over");
    }

    @Test
    void decision_onWhatIsDecided_isRefused() {
        acceptances.reject(id, "Delete the key.", OTTO);

        RiskAcceptance row = scene.row(id);
        assertThat(row.state).isEqualTo(AcceptanceState.REJECTED);
        assertThat(row.decisionReason).isEqualTo("Delete the key.");
        assertThat(row.endedAt).isEqualTo(LATER);
        assertThatThrownBy(() -> acceptances.approve(id, "After all.", seen, OTTO))
                .hasMessageContaining("is rejected")
                .hasMessageStartingWith("409: ");
    }

    @Test
    void approval_ofALaterStart_waitsForIt() {
        Instant start = scene.row(id).expiresAt;
        long later = acceptances.request(
                AcceptanceScene.request(legacy, start, start.plus(Duration.ofDays(5))), new Act("ana", NOW));
        scene.approve(later, NOW);
        assertThat(scene.row(later).state).isEqualTo(AcceptanceState.APPROVED);

        upkeep.pass(start.minusMillis(1));
        assertThat(scene.row(later).state).isEqualTo(AcceptanceState.APPROVED);

        upkeep.pass(start.plusSeconds(20));
        assertThat(scene.row(later).state).isEqualTo(AcceptanceState.IN_FORCE);
        assertThat(scene.row(later).inForceAt).isEqualTo(start);
    }

    @Test
    void unknownException_isNotFound() {
        assertThatThrownBy(() -> acceptances.approve(999_999_999L, "Agreed.", seen, OTTO))
                .hasMessageStartingWith("404: ");
    }
}
