package io.rootproof.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.acceptance.AcceptanceScene;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A ticket whose clock stands still is not overdue, wherever a review speaks of it. */
@QuarkusTest
class ExceptedTicketTest {

    private static final Instant NOW = Instant.parse("2012-03-03T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(3));
    private static final String KEY = "Active 2011-01-01T00:00:00Z";

    @Inject
    AcceptanceScene scene;

    @Inject
    Looking looking;

    @Test
    void ticket_pastItsDueTime_isOverdueUnlessItsClockStandsStill() {
        String late = scene.withKeys(NOW, KEY);
        String excepted = scene.withKeys(NOW, KEY);
        scene.inForce(excepted, NOW);

        LookedAt.Tickets seen = looking.over(NOW, END, END).tickets();

        assertThat(of(seen, late).overdue()).isTrue();
        assertThat(of(seen, excepted).overdue()).isFalse();
        assertThat(seen.listed().stream().filter(LookedAt.Ticket::overdue)).hasSize((int) seen.overdue());
    }

    private static LookedAt.Ticket of(LookedAt.Tickets seen, String accountId) {
        return seen.listed().stream()
                .filter(ticket -> ticket.accountId().equals(accountId))
                .findFirst()
                .orElseThrow();
    }
}
