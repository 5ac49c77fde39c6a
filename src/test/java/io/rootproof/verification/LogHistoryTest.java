package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogHistoryTest {

    @Test
    void continuation_passes() throws Exception {
        Check check = Verified.after(
                        SmallBundle.sealed().zip(), SmallBundle.next().zip())
                .check(CheckName.LOG_CONSISTENCY);

        assertThat(check.outcome()).as(check.toString()).isEqualTo(Outcome.PASS);
        assertThat(check.detail()).contains("the one that you gave");
    }

    @Test
    void continuation_byItsCheckpointAlone_passes() throws Exception {
        assertThat(Verified.after(
                                SmallBundle.sealed().files.get("log/checkpoint"),
                                SmallBundle.next().zip())
                        .check(CheckName.LOG_CONSISTENCY)
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void withoutTheEarlierOne_theProofStillHolds() throws Exception {
        assertThat(Verified.zip(SmallBundle.next().zip())
                        .check(CheckName.LOG_CONSISTENCY)
                        .outcome())
                .isEqualTo(Outcome.PASS);
    }

    @Test
    void historyThatWasRewritten_fails() throws Exception {
        Verification done = Verified.after(
                SmallBundle.sealed().zip(), SmallBundle.rewritten().zip());

        assertThat(done.check(CheckName.LOG_CONSISTENCY).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.LOG_CONSISTENCY).detail()).contains("rewritten");
        assertThat(done.valid()).isFalse();
    }

    @Test
    void logThatBecameShorter_fails() throws Exception {
        assertThat(Verified.after(SmallBundle.next().zip(), SmallBundle.sealed().zip())
                        .check(CheckName.LOG_CONSISTENCY)
                        .outcome())
                .isEqualTo(Outcome.FAIL);
    }

    @Test
    void proofOfAnotherHistory_fails() throws Exception {
        SmallBundle bundle = SmallBundle.next();
        bundle.put("log/consistency.json", SmallBundle.rewritten().files.get("log/consistency.json"));

        assertThat(Verified.zip(bundle.zip()).check(CheckName.LOG_CONSISTENCY).detail())
                .contains("no continuation");
    }
}
