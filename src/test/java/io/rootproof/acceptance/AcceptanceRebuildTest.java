package io.rootproof.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.identity.Act;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AcceptanceRebuildTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final String KEY = "Active 2025-01-01T00:00:00Z";

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    @Test
    void events_giveTheRowAgain() {
        long revoked = scene.inForce(scene.withKeys(NOW, KEY), NOW);
        acceptances.revoke(revoked, "Done.", true, new Act("otto", NOW.plusSeconds(60)));
        long rejected = scene.asked(scene.withKeys(NOW, KEY), NOW);
        acceptances.reject(rejected, "No.", new Act("otto", NOW.plusSeconds(60)));
        long open = scene.inForce(scene.withKeys(NOW, KEY), NOW);

        for (long id : new long[] {revoked, rejected, open}) {
            RiskAcceptance again = new RiskAcceptance();
            again.id = id;
            scene.events(id).forEach(again::take);
            assertThat(again)
                    .usingRecursiveComparison()
                    .ignoringFieldsMatchingRegexes(".*hibernate.*")
                    .isEqualTo(scene.row(id));
        }
    }
}
