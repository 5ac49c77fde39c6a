package io.rootproof.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.log.LogTree;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.MerkleProofs;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import io.rootproof.sql.Sql;
import io.rootproof.testing.Eventually;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

abstract class CheckpointsCases {

    @Inject
    Checkpoints checkpoints;

    @Inject
    CheckpointReading reading;

    @Inject
    ForkWatch watch;

    @Inject
    LogTree tree;

    @Inject
    Entered entered;

    @Inject
    Sql sql;

    @ConfigProperty(name = "rootproof.storage.directory")
    Path directory;

    @Test
    void make_signsWhatTheLogIs() throws IOException {
        entered.audit(3, "ana", "account/111122223333");
        MadeCheckpoint made = checkpoints.make(CheckpointReason.HOURLY);
        NoteVerifier key = NoteVerifier.parse(checkpoints.verifierKey().orElseThrow());
        Checkpoint checkpoint =
                Checkpoint.parse(SignedNote.verify(made.note(), key).orElseThrow());
        assertThat(checkpoint.origin()).isEqualTo(WithLogKey.ORIGIN);
        assertThat(checkpoint.size()).isEqualTo(made.size()).isGreaterThanOrEqualTo(3);
        assertThat(checkpoint.root()).isEqualTo(tree.root(made.size())).isEqualTo(made.rootHash());
        assertThat(made.madeBy()).isEqualTo("system");
        assertThat(checkpoints.ofSize(made.size())).contains(made);
        try (Stream<Path> files = Files.walk(directory.resolve("checkpoints"))) {
            assertThat(files.filter(file -> file.toString().endsWith(made.size() + ".note")))
                    .singleElement()
                    .satisfies(file -> assertThat(file).hasContent(made.note()));
        }
    }

    @Test
    void make_withoutGrowth_isTheOneThatThereIs() {
        entered.audit(1, "ana", "ticket/1");
        MadeCheckpoint first = checkpoints.make(CheckpointReason.HOURLY);
        MadeCheckpoint second = checkpoints.make(CheckpointReason.BUNDLE);
        if (second.size() == first.size()) {
            assertThat(second).isEqualTo(first);
        } else {
            assertThat(second.size()).isGreaterThan(first.size());
        }
    }

    @Test
    void make_later_continuesTheEarlier() {
        entered.audit(5, "ana", "ticket/1");
        MadeCheckpoint earlier = checkpoints.make(CheckpointReason.HOURLY);
        entered.audit(300, "otto", "ticket/2");
        MadeCheckpoint later = checkpoints.make(CheckpointReason.BUNDLE);
        assertThat(later.size()).isGreaterThanOrEqualTo(earlier.size() + 300);
        assertThat(MerkleProofs.isConsistent(
                        earlier.size(),
                        later.size(),
                        earlier.rootHash(),
                        later.rootHash(),
                        tree.consistency(earlier.size(), later.size())))
                .isTrue();
        assertThat(watch.all()).isEmpty();
    }

    /** Nodes share nothing but the database: threads at the same code are as good as two of them. */
    @Test
    void make_byTwoNodesAtOnce_isOneForEachSize() throws Exception {
        for (int round = 0; round < 5; round++) {
            entered.audit(2, "ana", "ticket/" + round);
            try (ExecutorService nodes = Executors.newFixedThreadPool(4)) {
                CountDownLatch together = new CountDownLatch(1);
                Callable<MadeCheckpoint> node = () -> {
                    together.await();
                    return checkpoints.make(CheckpointReason.HOURLY);
                };
                List<Future<MadeCheckpoint>> making = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    making.add(nodes.submit(node));
                }
                together.countDown();
                for (Future<MadeCheckpoint> one : making) {
                    MadeCheckpoint made = one.get();
                    assertThat(checkpoints.ofSize(made.size())).contains(made);
                }
            }
        }
        assertThat(watch.all()).isEmpty();
    }

    @Test
    void make_isStampedByTheAuthority() {
        entered.audit(1, "ana", "ticket/9");
        MadeCheckpoint made = checkpoints.make(CheckpointReason.HOURLY);
        CheckpointToken token =
                Eventually.there(() -> reading.get(made.id()).tokens().stream().findFirst());
        assertThat(token.test()).isTrue();
        assertThat(token.authority()).contains("TEST");
        Eventually.so(() -> reading.get(made.id()).deliveries().stream()
                .allMatch(delivery -> delivery.channel() == Delivery.Channel.TIMESTAMP && delivery.isDelivered()));
    }

    @Test
    void checkpoints_cannotBeChanged() {
        MadeCheckpoint made = checkpoints.make(CheckpointReason.HOURLY);
        assertThatThrownBy(() -> sql.update("update checkpoint set note = 'x' where id = ?", made.id()))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> sql.update("delete from checkpoint where id = ?", made.id()))
                .hasStackTraceContaining("append-only");
        assertThatThrownBy(() -> sql.update("delete from log_name")).hasStackTraceContaining("append-only");
    }
}
