package io.rootproof.assessment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether Security Hub itself speaks of an account, whatever other sources prove.
 *
 * @param lastCurrent the last instant at which its newest finding counts, past or to come; null if there was none
 */
public record SecurityHub(SecurityHubState state, @Nullable Instant lastCurrent) {

    /** Since when it has been silent; null while it reports, and where it never has. */
    public @Nullable Instant silentSince() {
        return state == SecurityHubState.SILENT && lastCurrent != null ? lastCurrent.plusMillis(1) : null;
    }
}
