package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ConflictingTest {

    @Test
    void keyHere_noKeyThere_failsAndConflicts() {
        Assessment assessment = Asked.at(NOON, hub(KEY_PRESENT, NOON), report(NO_KEY, NOON));

        assertThat(assessment.verdict()).isEqualTo(new Verdict(Result.FAILED, Reason.KEY_PRESENT, true));
    }

    @Test
    void keyHere_staleNoKeyThere_doesNotConflict() {
        Instant later = NOON.plus(IAM_AGE).plusMillis(1);

        assertThat(Asked.at(later, hub(KEY_PRESENT, NOON), report(NO_KEY, NOON)).conflicting())
                .isFalse();
    }

    @Test
    void keyHere_indeterminateThere_doesNotConflict() {
        assertThat(Asked.at(NOON, hub(KEY_PRESENT, NOON), report(INDETERMINATE, NOON))
                        .conflicting())
                .isFalse();
    }
}
