package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceLapseTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant LATER = NOW.plus(Duration.ofHours(12));
    private static final String ACTIVE = "Active 2025-01-01T00:00:00Z";
    private static final String INACTIVE = "Inactive 2025-01-01T00:00:00Z";

    @Inject
    AcceptanceScene scene;

    @Test
    void sameKeysSeenAgain_changeNothing() {
        assertThat(after(new String[] {ACTIVE}, ACTIVE).state).isEqualTo(AcceptanceState.IN_FORCE);
    }

    @Test
    void keySwitchedOff_changesNothing() {
        assertThat(after(new String[] {ACTIVE}, INACTIVE).state).isEqualTo(AcceptanceState.IN_FORCE);
    }

    @Test
    void inactiveKeyTurnedActive_endsIt() {
        RiskAcceptance ended = after(new String[] {INACTIVE}, ACTIVE);
        assertThat(ended.state).isEqualTo(AcceptanceState.LAPSED);
        assertThat(ended.endedAt).isEqualTo(LATER);
        assertThat(ended.endReason).isEqualTo("A key that was inactive when this was approved is active now.");
    }

    @Test
    void secondOfTwoKeysTurnedActive_endsIt() {
        String second = "2025-02-01T00:00:00Z";
        assertThat(after(new String[] {ACTIVE, "Inactive " + second}, ACTIVE, "Active " + second).state)
                .isEqualTo(AcceptanceState.LAPSED);
    }

    @Test
    void anotherKey_endsIt() {
        RiskAcceptance ended = after(new String[] {ACTIVE}, ACTIVE, "Inactive 2025-02-01T00:00:00Z");
        assertThat(ended.state).isEqualTo(AcceptanceState.LAPSED);
        assertThat(ended.endReason).isEqualTo("There is another key: 2 where 1 was approved.");
    }

    @Test
    void keyReplacedByANewOne_endsIt() {
        assertThat(after(new String[] {ACTIVE}, "Active " + NOW.plusSeconds(60)).endReason)
                .contains("one made at 2026-03-03T10:01:00Z");
    }

    @Test
    void keyMadeByRoot_endsItAsSoonAsTheTrailTells() {
        String legacy = scene.withKeys(NOW, ACTIVE);
        long id = scene.inForce(legacy, NOW);

        scene.made(legacy, NOW.plusSeconds(60));

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.LAPSED);
    }

    @Test
    void keyMadeByRootBeforeTheApproval_isPartOfIt() {
        String legacy = scene.withKeys(NOW, ACTIVE);
        scene.made(legacy, NOW.plusSeconds(60));
        long id = scene.inForce(legacy, NOW.plusSeconds(120));

        scene.keys(legacy, LATER, ACTIVE);

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.IN_FORCE);
    }

    @Test
    void keyWhoseStateNobodyKnew_mayTurnOutActive() {
        String legacy = scene.account(NOW);
        scene.summary(legacy, NOW, true);
        long id = scene.inForce(legacy, NOW);

        scene.keys(legacy, LATER, ACTIVE);

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.IN_FORCE);
    }

    @Test
    void keyThatIsGone_endsIt() {
        RiskAcceptance ended = after(new String[] {ACTIVE});
        assertThat(ended.state).isEqualTo(AcceptanceState.RESOLVED);
        assertThat(ended.endedBy).isEqualTo(RiskAcceptanceEvent.AUTOMATIC);
    }

    @Test
    void keyThatIsGoneByImportedEvidenceAlone_doesNotEndIt() {
        String legacy = scene.account(NOW);
        scene.summary(legacy, NOW, true);
        long id = scene.inForce(legacy, NOW);
        scene.importedSummary(legacy, LATER, false);

        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.IN_FORCE);
    }

    @Test
    void keyThatIsGoneBeforeADecision_endsTheRequest() {
        String legacy = scene.withKeys(NOW, ACTIVE);
        long id = scene.asked(legacy, NOW);
        scene.keys(legacy, LATER);
        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.RESOLVED);
    }

    @Test
    void worseKeysBeforeADecision_leaveTheRequestToWhoeverDecides() {
        String legacy = scene.withKeys(NOW, INACTIVE);
        long id = scene.asked(legacy, NOW);
        scene.keys(legacy, LATER, ACTIVE);
        assertThat(scene.row(id).state).isEqualTo(AcceptanceState.REQUESTED);
    }

    private RiskAcceptance after(String[] approved, String... now) {
        String legacy = scene.withKeys(NOW, approved);
        long id = scene.inForce(legacy, NOW);
        scene.keys(legacy, LATER, now);
        return scene.row(id);
    }
}
