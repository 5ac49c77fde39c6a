package io.rootproof.assessment;

import static io.rootproof.assessment.Seen.*;
import static io.rootproof.rootkey.KeyState.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProwlerKeyTest {

    private static final Instant LATER = NOON.plusSeconds(60);

    @Test
    void noActiveKeyLater_endsTheActiveKeyOfItsSeries_andProvesNothing() {
        assertThat(Asked.at(LATER, prowler(ACTIVE_KEY, NOON), prowler(NO_ACTIVE_KEY, LATER))
                        .reason())
                .isEqualTo(Reason.ONLY_NO_ACTIVE_KEY);
    }

    @Test
    void noActiveKeyLater_doesNotEndAKeyThatOthersSee() {
        assertThat(Asked.at(LATER, report(INACTIVE_KEY, NOON), prowler(NO_ACTIVE_KEY, LATER))
                        .reason())
                .isEqualTo(Reason.INACTIVE_KEY);
    }

    @Test
    void noActiveKey_besideAKey_isNoConflict() {
        assertThat(Asked.at(NOON, report(INACTIVE_KEY, NOON), prowler(NO_ACTIVE_KEY, NOON))
                        .conflicting())
                .isFalse();
    }
}
