package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.identity.Act;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceRevocationTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    @Test
    void revocation_byAControlOwner_endsItAtOnce() {
        long id = scene.inForce(failing(), NOW);

        acceptances.revoke(id, "The alarm did not ring.", true, new Act("otto", LATER));

        RiskAcceptance row = scene.row(id);
        assertThat(row.state).isEqualTo(AcceptanceState.REVOKED);
        assertThat(row.endedAt).isEqualTo(LATER);
        assertThat(row.endReason).isEqualTo("The alarm did not ring.");
    }

    @Test
    void revocation_byWhoeverAsked_endsIt() {
        long id = scene.inForce(failing(), NOW);
        acceptances.revoke(id, "Done earlier.", false, new Act("ana", LATER));
        assertThat(scene.row(id).endedBy).isEqualTo("ana");
    }

    @Test
    void revocation_bySomebodyElse_isForbidden() {
        long id = scene.inForce(failing(), NOW);
        assertThatThrownBy(() -> acceptances.revoke(id, "I think not.", false, new Act("ada", LATER)))
                .hasMessageStartingWith("403: ");
    }

    @Test
    void revocation_withoutReason_isRefused() {
        long id = scene.inForce(failing(), NOW);
        assertThatThrownBy(() -> acceptances.revoke(id, "", true, new Act("otto", LATER)))
                .hasMessageStartingWith("422: ");
    }

    @Test
    void revocation_ofARequestOrOfWhatIsOver_isRefused() {
        long waiting = scene.asked(failing(), NOW);
        assertThatThrownBy(() -> acceptances.revoke(waiting, "No.", true, new Act("otto", LATER)))
                .hasMessageContaining("waiting for a decision");
        long over = scene.inForce(failing(), NOW);
        acceptances.revoke(over, "Done.", true, new Act("otto", LATER));
        assertThatThrownBy(() -> acceptances.revoke(over, "Again.", true, new Act("otto", LATER)))
                .hasMessageContaining("is revoked");
    }

    @Test
    void withdrawal_byWhoeverAsked_isTakenBeforeADecisionOnly() {
        long waiting = scene.asked(failing(), NOW);
        assertThatThrownBy(() -> acceptances.withdraw(waiting, "Not mine.", new Act("otto", LATER)))
                .hasMessageStartingWith("403: ");
        acceptances.withdraw(waiting, "The role works.", new Act("ana", LATER));
        assertThat(scene.row(waiting).state).isEqualTo(AcceptanceState.WITHDRAWN);

        long decided = scene.inForce(failing(), NOW);
        assertThatThrownBy(() -> acceptances.withdraw(decided, "Too late.", new Act("ana", LATER)))
                .hasMessageStartingWith("409: ");
    }

    private String failing() {
        return scene.withKeys(NOW, "Active 2025-01-01T00:00:00Z");
    }
}
