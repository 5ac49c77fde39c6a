package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.signing.timestamp.TimestampSource;
import io.rootproof.testing.Tool;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy that was sealed when no authority answered: sound, and nobody is told that its time is proven. */
class PendingTimestampTest {

    private static final TimestampSource CLOCK = SmallBundle.clock(SmallBundle.AUTHORITY);

    @TempDir
    Path folder;

    @Test
    void pending_isValidAndSaidToBePending() throws Exception {
        SmallBundle bundle = SmallBundle.stampedBy(null, null);
        Verification done = Verified.zip(bundle.zip());

        assertThat(done.valid()).as(done.toString()).isTrue();
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.PENDING);
        assertThat(done.check(CheckName.CHECKSUM_TIMESTAMP).outcome()).isEqualTo(Outcome.WARN);
        assertThat(done.check(CheckName.CHECKSUM_TIMESTAMP).detail()).contains("sealed later");
        assertThat(done.check(CheckName.PDF_TIMESTAMP).outcome()).isEqualTo(Outcome.WARN);

        Tool.Said said = new Script(folder).check(bundle.files);
        assertThat(said.exit()).as(said.output()).isZero();
        assertThat(said.output())
                .contains(
                        "WARN    checksum-timestamp  pending", "WARN    pdf-timestamp", "!! NOT TIMESTAMPED, PENDING");
    }

    @Test
    void timestampThatWasTakenAway_isNotPending() throws Exception {
        SmallBundle bundle = SmallBundle.stampedBy(null, CLOCK).without("SHA256SUMS.tsr");
        Verification done = Verified.zip(bundle.zip());

        assertThat(done.timestamp()).isEqualTo(TimestampStatus.NONE);
        assertThat(done.check(CheckName.CHECKSUM_TIMESTAMP).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.PDF_TIMESTAMP).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(Script.failures(new Script(folder).check(bundle.files)))
                .contains("checksum-timestamp", "pdf-timestamp");
    }

    @Test
    void wordPendingInAManifestThatWasChanged_helpsNobody() throws Exception {
        SmallBundle bundle = SmallBundle.sealed().without("SHA256SUMS.tsr");
        String manifest = new String(bundle.files.get("MANIFEST.json"), java.nio.charset.StandardCharsets.UTF_8);
        bundle.put("MANIFEST.json", manifest.replace("TRUSTED", "PENDING")).relist();

        assertThat(Verified.zip(bundle.zip()).valid()).isFalse();
        assertThat(Script.failures(new Script(folder).check(bundle.files))).contains("checksum-signature");
    }
}
