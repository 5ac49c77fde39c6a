package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HuntJobTest {

    @Test
    void huntsThatWait_askAgainAtDifferentMomentsWithinAMinute() {
        assertThat(LongStream.rangeClosed(1, 500).mapToObj(HuntJob::pause))
                .allSatisfy(pause -> assertThat(pause).isBetween(Duration.ofSeconds(5), Duration.ofMinutes(1)));
        assertThat(LongStream.rangeClosed(1, 50).mapToObj(HuntJob::pause)).doesNotHaveDuplicates();
    }
}
