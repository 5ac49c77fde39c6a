package io.rootproof.assessment;

import io.rootproof.rootkey.KeyState;
import org.jspecify.annotations.Nullable;

/**
 * How one series stands at an instant.
 *
 * @param newest its newest observation
 * @param counting the observation that speaks for it: the newest, or a key that the newest leaves standing; null if all
 *     is too old or was ended
 * @param stale whether even the newest is too old
 */
record Standing(KeyObservation newest, @Nullable KeyObservation counting, boolean stale) {

    boolean says(KeyState state) {
        return counting != null && counting.state() == state;
    }

    boolean saysKeyPresent() {
        return counting != null && counting.state().isKeyPresent();
    }
}
