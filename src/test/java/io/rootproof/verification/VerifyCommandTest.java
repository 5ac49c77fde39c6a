package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.signing.Issuer;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void soundBundle_endsWithZero() throws Exception {
        assertThat(run("--trust", root(), "--tsa", clock(), "--log-key", SmallBundle.LOG_KEY.encoded(), sound()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("VALID: no check failed.", "Signed under a certificate that you gave.", "PASS    archive")
                .contains("Timestamped by an authority that you trust.");
    }

    @Test
    void changedBundle_endsWithOne() throws Exception {
        Path file = Files.write(
                folder.resolve("bundle.zip"),
                SmallBundle.sealed().put("accounts.csv", "changed").zip());

        assertThat(run("--trust", root(), file.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("NOT VALID", "FAIL    checksums");
    }

    @Test
    void nobodyGiven_saysUnknownSigner() throws Exception {
        assertThat(run(sound())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("UNKNOWN SIGNER", "NOT TIMESTAMPED");
    }

    @Test
    void earlierBundle_isCompared() throws Exception {
        Path next =
                Files.write(folder.resolve("next.zip"), SmallBundle.rewritten().zip());

        assertThat(run("--earlier", sound(), next.toString())).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("FAIL    log-consistency");
    }

    @Test
    void help_endsWithZero() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Usage:", "--earlier");
    }

    @Test
    void wrongUse_endsWithTwo() throws Exception {
        assertThat(run()).isEqualTo(2);
        assertThat(run("--wrong", "x", sound())).isEqualTo(2);
        assertThat(run("--trust")).isEqualTo(2);
        assertThat(run("absent.zip")).isEqualTo(2);
        assertThat(run("--log-key", "a+b", sound())).isEqualTo(2);
        assertThat(run("--trust", sound(), sound())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("Give the file to check.", "no option --wrong", "There is no file absent.zip.", "Usage:");
    }

    private String sound() throws Exception {
        return Files.write(folder.resolve("sound.zip"), SmallBundle.sealed().zip())
                .toString();
    }

    private String root() throws Exception {
        return Issuer.pem(folder.resolve("root.pem"), SmallBundle.ROOT.certificate())
                .toString();
    }

    private String clock() throws Exception {
        return Issuer.pem(folder.resolve("clock.pem"), SmallBundle.CLOCK_ROOT.certificate())
                .toString();
    }

    private int run(String... arguments) {
        return VerifyCommand.run(
                arguments,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Issuer.NOW.plusSeconds(60), ZoneOffset.UTC));
    }
}
