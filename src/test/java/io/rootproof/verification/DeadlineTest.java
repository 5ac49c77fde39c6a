package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.signing.Issuer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check that takes too long ends, says so, and does not count as passed. */
class DeadlineTest {

    @TempDir
    Path folder;

    @Test
    void archive_isGivenUp() throws Exception {
        Verification done = within(Duration.ZERO, zip());

        assertThat(done.valid()).isFalse();
        assertThat(done.check(CheckName.ARCHIVE).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.ARCHIVE).detail()).contains("the limit here", "command line");
        assertThat(done.checks()).hasSize(CheckName.values().length);
        assertThat(done.checks()).extracting(Check::outcome).doesNotContain(Outcome.PASS);
    }

    @Test
    void folder_isGivenUp() throws Exception {
        for (Map.Entry<String, byte[]> each : SmallBundle.sealed().files.entrySet()) {
            Path file = folder.resolve("b").resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
        assertThat(within(Duration.ZERO, folder.resolve("b")).valid()).isFalse();
        assertThat(within(Duration.ofMinutes(1), folder.resolve("b")).valid()).isTrue();
    }

    @Test
    void reportAlone_isGivenUp() throws Exception {
        Path report = Files.write(
                folder.resolve("report.pdf"), SmallBundle.sealed().files.get("report.pdf"));

        assertThat(within(Duration.ZERO, report).valid()).isFalse();
        assertThat(within(Duration.ofMinutes(1), report).valid()).isTrue();
    }

    /** What the page does when somebody's time is over. */
    @Test
    void interruption_isTheEndOfIt() throws Exception {
        Path zip = zip();
        Verification[] done = new Verification[1];
        Thread checking = Thread.ofPlatform().start(() -> {
            Thread.currentThread().interrupt();
            done[0] = within(Duration.ofMinutes(1), zip);
        });
        checking.join();

        assertThat(done[0].valid()).isFalse();
    }

    @Test
    void enoughTime_isEnough() throws Exception {
        assertThat(within(Duration.ofMinutes(1), zip()).valid()).isTrue();
    }

    private Path zip() throws Exception {
        return Files.write(folder.resolve("bundle.zip"), SmallBundle.sealed().zip());
    }

    private static Verification within(Duration time, Path given) {
        Limits limits = new Limits(50_000_000, 200, 100, 20_000_000, 20, time);
        try {
            return new BundleVerifier(SmallBundle.pinned(), limits, Issuer.NOW.plusSeconds(60))
                    .verify(List.of(given), null);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
