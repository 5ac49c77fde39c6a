package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;

/** How many statements a batch takes must not depend on how many accounts are in it. */
@QuarkusTest
class UpkeepQueriesTest {

    private static final Instant KEY = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    EntityManagerFactory factory;

    @Test
    void upkeep_ofThirtyAccounts_takesHardlyMoreStatementsThanOfThree() {
        List<String> few = failing(3);
        List<String> many = failing(30);

        assertThat(statements(many, KEY)).as("opening").isLessThanOrEqualTo(statements(few, KEY) + 3);
        Instant later = KEY.plusSeconds(60);
        few.forEach(this::fix);
        many.forEach(this::fix);
        assertThat(statements(many, later)).as("closing").isLessThanOrEqualTo(statements(few, later) + 3);
        assertThat(scene.ticket(many.getLast(), TicketKind.FAILURE).state).isEqualTo(TicketState.VERIFIED);
    }

    private List<String> failing(int accounts) {
        List<String> failing = new ArrayList<>();
        for (int i = 0; i < accounts; i++) {
            failing.add(scene.failing(KEY));
        }
        return failing;
    }

    private void fix(String account) {
        scene.collected(account, Source.SECURITY_HUB, KeyState.NO_KEY, KEY.plusSeconds(30));
        scene.result(account, Result.PASSED, Reason.NO_KEY, KEY.plusSeconds(30));
    }

    private long statements(List<String> accounts, Instant now) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        try {
            upkeep.keep(accounts, now);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
