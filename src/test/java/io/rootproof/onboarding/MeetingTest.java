package io.rootproof.onboarding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.account.Population;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

/** Two nodes that assess a new account at the same moment. */
@QuarkusTest
class MeetingTest {

    @Inject
    Population population;

    @Inject
    Newcomers newcomers;

    @Inject
    Clock clock;

    @Test
    void account_metByTwoAtOnce_isNewToOneOfThem() throws Exception {
        Instant now = clock.instant();
        discover(now.minus(Duration.ofDays(30)));
        String fresh = discover(now);
        CountDownLatch met = new CountDownLatch(1);
        Callable<Integer> first = () -> QuarkusTransaction.requiringNew().call(() -> {
            int count = newcomers.meet(List.of(fresh)).size();
            met.countDown();
            Thread.sleep(200); // the other one asks before this is committed
            return count;
        });
        Callable<Integer> second = () -> {
            met.await();
            return QuarkusTransaction.requiringNew()
                    .call(() -> newcomers.meet(List.of(fresh)).size());
        };

        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            Future<Integer> one = nodes.submit(first);
            Future<Integer> other = nodes.submit(second);
            assertThat(one.get()).isEqualTo(1);
            assertThat(other.get()).isZero();
        }
        assertThat(newcomers.meet(List.of(fresh))).isEmpty();
    }

    @Test
    void account_ofTheBeginning_isNewToNobody() {
        String elder = discover(clock.instant().minus(Duration.ofDays(20_000)));

        assertThat(newcomers.meet(List.of(elder))).isEmpty();
    }

    private String discover(Instant firstSeen) {
        String id = "68" + ThreadLocalRandom.current().nextLong(1_000_000_000L, 10_000_000_000L);
        population.discover(Map.of(id, "aws"), firstSeen);
        return id;
    }
}
