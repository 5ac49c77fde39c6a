package io.rootproof.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.log.LogSequencer;
import io.rootproof.log.LogTree;
import io.rootproof.merkle.MerkleProofs;
import io.rootproof.signing.SigningKeys;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** Yesterday's database is restored and goes on: what was signed since does not fit any more. */
abstract class LogForkTestCases {

    @Inject
    Checkpoints checkpoints;

    @Inject
    ForkWatch watch;

    @Inject
    LogTree tree;

    @Inject
    LogSequencer sequencer;

    @Inject
    Entered entered;

    @Inject
    SigningKeys keys;

    @Inject
    DataSource database;

    @ConfigProperty(name = "rootproof.storage.directory")
    Path directory;

    @Test
    void restoredDatabase_isNoticedSaidAndNotSigned() throws Exception {
        entered.audit(10, "ana", "ticket/1");
        MadeCheckpoint yesterday = checkpoints.make(CheckpointReason.HOURLY);
        Backup backup = Backup.of(database);
        entered.audit(10, "ana", "ticket/2");
        MadeCheckpoint today = checkpoints.make(CheckpointReason.HOURLY);

        backup.restore();
        assertThat(checkpoints.newest()).contains(yesterday);
        refusesToSign();
        assertThat(watch.all())
                .singleElement()
                .satisfies(fork -> assertThat(fork.kind()).isEqualTo(LogFork.Kind.ROLLED_BACK))
                .satisfies(fork -> assertThat(fork.earlierNote()).isEqualTo(today.note()));

        entered.audit(30, "otto", "ticket/3");
        sequencer.drain();
        long size = tree.size();
        assertThat(size).isGreaterThan(today.size());
        assertThat(MerkleProofs.isConsistent(
                        today.size(), size, today.rootHash(), tree.root(size), tree.consistency(today.size(), size)))
                .as("consistency with what was signed")
                .isFalse();
        refusesToSign();

        // what was noticed is not overwritten, neither here nor beside the database
        assertThat(watch.all()).hasSize(1);
        assertThat(noteFiles()).anySatisfy(file -> assertThat(file).hasContent(today.note()));
        assertThat(files("fork-")).hasSize(1);
        isSaid();
    }

    private void refusesToSign() {
        assertThatThrownBy(() -> checkpoints.make(CheckpointReason.HOURLY))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("forked");
        As.ada().post("/api/v1/log/checkpoints").then().statusCode(409);
    }

    private void isSaid() {
        Browser aud = Browser.of("aud");
        assertThat(aud.page("/log").select(".alert-danger").text()).contains("The log has forked");
        assertThat(aud.page("/log/checkpoints").select(".alert-danger").text()).contains("The log has forked");
        HealthCheckResponse health = health();
        assertThat(health.getStatus()).isEqualTo(HealthCheckResponse.Status.DOWN);
        assertThat(health.getData().orElseThrow()).containsKey("forkNoticed");
    }

    private HealthCheckResponse health() {
        return new LogHealth(keys, watch, checkpoints).call();
    }

    private List<Path> noteFiles() throws IOException {
        return files("0").stream()
                .filter(file -> file.toString().endsWith(".note"))
                .toList();
    }

    private List<Path> files(String start) throws IOException {
        try (Stream<Path> all = Files.walk(directory.resolve("checkpoints"))) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(start))
                    .toList();
        }
    }
}
