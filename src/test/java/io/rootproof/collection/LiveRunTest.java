package io.rootproof.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiveRunTest {

    @Test
    void again_announcesAQuarterOnce() {
        assertThat(LiveRun.again(run(RunStatus.RUNNING, 26), "0").says()).isTrue();
        assertThat(LiveRun.again(run(RunStatus.RUNNING, 26), "0").said()).isEqualTo(25);
        assertThat(LiveRun.again(run(RunStatus.RUNNING, 49), "25").says()).isFalse();
        assertThat(LiveRun.again(run(RunStatus.RUNNING, 50), "25").says()).isTrue();
    }

    @Test
    void again_atTheEnd_announcesItAndStopsAsking() {
        LiveRun ended = LiveRun.again(run(RunStatus.PARTIAL, 100), "75");

        assertThat(ended.says()).isTrue();
        assertThat(ended.follows()).isFalse();
    }

    @Test
    void again_withNonsense_announcesAndGoesOn() {
        LiveRun live = LiveRun.again(run(RunStatus.RUNNING, 10), "<b>");

        assertThat(live.says()).isTrue();
        assertThat(live.follows()).isTrue();
        assertThat(live.said()).isZero();
    }

    @Test
    void onPage_whereNobodyWantsToFollow_doesNotAskAgain() {
        assertThat(LiveRun.onPage(run(RunStatus.RUNNING, 10), false).follows()).isFalse();
        assertThat(LiveRun.onPage(run(RunStatus.RUNNING, 10), true).follows()).isTrue();
        assertThat(LiveRun.onPage(run(RunStatus.FAILED, 10), true).follows()).isFalse();
    }

    private static RunItem run(RunStatus status, int done) {
        Instant at = Instant.parse("2026-03-03T03:00:00Z");
        return new RunItem(1, status, RunCause.PERSON, "ana", null, "", at, null, 100, done, done, 0, 0, List.of(), 0);
    }
}
