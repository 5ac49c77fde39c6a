package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegressionTest {

    private static final Instant KEY = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Test
    void failedAgain_opensANewTicketLinkedToTheOld() {
        String data = scene.failing(KEY);
        upkeep.keep(Set.of(data), KEY);
        scene.collected(data, Source.SECURITY_HUB, KeyState.NO_KEY, KEY.plusSeconds(60));
        scene.result(data, Result.PASSED, Reason.NO_KEY, KEY.plusSeconds(60));
        upkeep.keep(Set.of(data), KEY.plusSeconds(60));
        scene.collected(data, Source.SECURITY_HUB, KeyState.INACTIVE_KEY, KEY.plusSeconds(120));
        scene.result(data, Result.FAILED, Reason.INACTIVE_KEY, KEY.plusSeconds(120));

        upkeep.keep(Set.of(data), KEY.plusSeconds(120));

        List<Ticket> tickets = scene.tickets(data);
        assertThat(tickets).hasSize(2);
        assertThat(tickets.get(0).state).isEqualTo(TicketState.VERIFIED);
        assertThat(tickets.get(1).previousNumber).isEqualTo(tickets.get(0).number);
        assertThat(tickets.get(1).reason).isEqualTo(Reason.INACTIVE_KEY);
    }
}
