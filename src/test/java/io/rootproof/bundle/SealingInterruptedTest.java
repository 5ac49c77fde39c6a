package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.log.EntryKind;
import io.rootproof.log.LogEntries;
import io.rootproof.log.LogSequencer;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Sealing that is broken off, raced, or left without an answer ends in one seal. */
@QuarkusTest
@TestProfile(WithSealingKeys.class)
class SealingInterruptedTest {

    @Inject
    Sealable bundles;

    @Inject
    LogEntries log;

    @Inject
    LogSequencer sequencer;

    /** Not an exception that anybody handles: the node is gone. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }

    @AfterEach
    void authorityAnswers() {
        System.clearProperty(SealingKeys.SILENT);
    }

    @Test
    void deathAtAnyStepLeavesTheOldStateAndTheJobGoesOn() {
        List<String> steps = new ArrayList<>();
        long whole = bundles.order();
        bundles.maker.make(whole, (percent, step) -> steps.add(step));
        assertThat(steps).contains("Signing the state of the log", "Sealing", "Packing the bundle", "Writing it down");

        long id = bundles.order();
        for (int at = 0; at < steps.size(); at++) {
            int deadly = at;
            List<String> seen = new ArrayList<>();
            assertThat(catchThrowable(() -> bundles.maker.make(id, (percent, step) -> {
                        if (seen.size() == deadly) {
                            throw new Death();
                        }
                        seen.add(step);
                    })))
                    .isInstanceOf(Death.class);
            assertThat(bundles.get(id).status).as(steps.get(at)).isEqualTo(BundleStatus.RUNNING);
            assertThat(bundles.seals(id)).isEmpty();
        }
        String pinned = bundles.get(id).checkpoint;
        assertThat(pinned).isNotNull();
        bundles.maker.make(id);
        assertThat(bundles.get(id).status).isEqualTo(BundleStatus.SEALED);
        assertThat(bundles.get(id).checkpoint).isEqualTo(pinned);
        assertThat(bundles.seals(id)).hasSize(1);
    }

    @Test
    void twoNodesAtOnceMakeOneSeal() throws Exception {
        long id = bundles.order();
        CyclicBarrier together = new CyclicBarrier(2);
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (int node = 0; node < 2; node++) {
                running.add(nodes.submit(() -> {
                    together.await(10, TimeUnit.SECONDS);
                    return io.quarkus.arc.Arc.container() == null ? null : bundles.maker.make(id);
                }));
            }
            for (Future<?> one : running) {
                one.get(60, TimeUnit.SECONDS);
            }
        }
        assertThat(bundles.get(id).status).isEqualTo(BundleStatus.SEALED);
        assertThat(bundles.seals(id)).hasSize(1);
    }

    @Test
    void anAttemptThatWasGivenUpIsNotTakenLater() {
        long id = bundles.order();
        bundles.maker.make(id, (percent, step) -> {
            if (step.equals("Writing it down")) {
                bundles.maker.make(id);
            }
        });
        assertThat(bundles.seals(id)).hasSize(1);
        assertThat(bundles.get(id).attempt).isEqualTo(2);
        assertThat(bundles.get(id).sha256).isEqualTo(bundles.seals(id).getFirst().reportSha256);
    }

    @Test
    void withoutAnAnswerTheTimestampIsPendingAndSaidToBeAndSealedLater() throws Exception {
        System.setProperty(SealingKeys.SILENT, "true");
        Bundle pending = bundles.made();
        assertThat(pending.status).isEqualTo(BundleStatus.TIMESTAMP_PENDING);
        assertThat(pending.timestampAt).isNull();
        assertThat(pending.lastAnswers()).hasSize(1).first().asString().contains("503");
        assertThat(pending.nextAttemptAt).isAfter(pending.finishedAt);
        assertThat(Extracted.page(bundles.report(pending), 1)).contains("TIMESTAMP PENDING");

        assertThat(bundles.maker.make(pending.id)).isAfter(pending.nextAttemptAt);
        assertThat(bundles.get(pending.id).sha256)
                .as("nothing is made anew in vain")
                .isEqualTo(pending.sha256);

        System.clearProperty(SealingKeys.SILENT);
        assertThat(bundles.maker.make(pending.id)).isNull();
        Bundle sealed = bundles.get(pending.id);
        assertThat(sealed.status).isEqualTo(BundleStatus.SEALED);
        assertThat(sealed.timestampAt).isNotNull();
        assertThat(sealed.nextAttemptAt).isNull();
        assertThat(sealed.sha256).isNotEqualTo(pending.sha256);
        assertThat(Extracted.page(bundles.report(sealed), 1)).doesNotContain("PENDING");
        List<BundleSeal> seals = bundles.seals(sealed.id);
        assertThat(seals)
                .extracting(seal -> seal.status)
                .containsExactly(BundleStatus.TIMESTAMP_PENDING, BundleStatus.SEALED);
        sequencer.drain();
        assertThat(log.indicesOf(
                        EntryKind.BUNDLE, seals.stream().map(seal -> seal.id).toList()))
                .hasSize(2);
    }
}
