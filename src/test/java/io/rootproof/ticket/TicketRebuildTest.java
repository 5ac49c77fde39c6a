package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TicketRebuildTest {

    private static final Instant KEY = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Test
    void takingAllEvents_givesTheRowAgain() {
        String data = scene.failing(KEY);
        upkeep.keep(Set.of(data), KEY);
        scene.claim(scene.ticket(data, TicketKind.FAILURE), KEY.plusSeconds(60), KEY.plusSeconds(120));
        Instant late = KEY.plus(Duration.ofDays(2));
        scene.collected(data, Source.SECURITY_HUB, KeyState.INACTIVE_KEY, KEY.plusSeconds(180));
        scene.collected(data, Source.SECURITY_HUB, KeyState.NO_KEY, late);
        scene.result(data, Result.PASSED, Reason.NO_KEY, late);
        upkeep.keep(Set.of(data), late);

        Ticket kept = scene.ticket(data, TicketKind.FAILURE);
        Ticket rebuilt = new Ticket(kept.number, kept.accountId, kept.kind, kept.result, kept.reason, kept.openedAt);
        rebuilt.previousNumber = kept.previousNumber;
        scene.events(kept).forEach(rebuilt::take);

        assertThat(scene.eventTypes(kept))
                .containsExactly(
                        EventType.OPENED,
                        EventType.FIX_CLAIMED,
                        EventType.OVERDUE,
                        EventType.FIX_REFUTED,
                        EventType.VERIFIED);
        assertThat(rebuilt)
                .usingRecursiveComparison()
                .ignoringFieldsMatchingRegexes("\\$\\$_.*")
                .isEqualTo(kept);
    }
}
