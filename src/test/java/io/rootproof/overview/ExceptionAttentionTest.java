package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.acceptance.AcceptanceRequest;
import io.rootproof.acceptance.AcceptanceScene;
import io.rootproof.acceptance.Acceptances;
import io.rootproof.identity.Act;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Far in the future, where no other test leaves exceptions that wait longer or end sooner. */
@QuarkusTest
class ExceptionAttentionTest {

    private static final Instant NOW = Instant.parse("2046-03-03T10:00:00Z");
    private static final String KEY = "Active 2025-01-01T00:00:00Z";

    @Inject
    AcceptanceScene scene;

    @Inject
    Acceptances acceptances;

    @Inject
    AttentionQuery attention;

    @Test
    void request_needsSomebodyUntilItIsDecided() {
        long id = scene.asked(scene.withKeys(NOW, KEY), NOW);
        assertThat(waiting(NOW)).contains(id);

        acceptances.reject(id, "No.", new Act("otto", NOW));
        assertThat(waiting(NOW)).doesNotContain(id);
    }

    @Test
    void exception_needsSomebodyAWeekBeforeItEnds() {
        Instant end = NOW.plus(Duration.ofDays(9));
        String legacy = scene.withKeys(NOW, KEY);
        long id = acceptances.request(
                new AcceptanceRequest(legacy, "A task.", "No role.", "An alarm.", null, end), new Act("ana", NOW));
        scene.approve(id, NOW);

        assertThat(ending(end.minus(Duration.ofDays(7)))).doesNotContain(id);
        assertThat(ending(end.minus(Duration.ofDays(7)).plusMillis(1))).contains(id);
        assertThat(ending(end)).doesNotContain(id);
    }

    private List<Long> waiting(Instant now) {
        return attention.at(now).exceptionsWaiting().stream()
                .map(Attention.ExceptedAccount::id)
                .toList();
    }

    private List<Long> ending(Instant now) {
        return attention.at(now).exceptionsEnding().stream()
                .map(Attention.ExceptedAccount::id)
                .toList();
    }
}
