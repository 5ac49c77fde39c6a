package io.rootproof.account;

import java.time.Instant;

/**
 * Who changes accounts, and why.
 *
 * @param effectiveAt from when it is so
 * @param recordedAt when it was learned
 * @param actor user name of a person, or {@code collector}
 * @param reason a sentence; never blank, since auditors ask
 */
public record Change(Instant effectiveAt, Instant recordedAt, String actor, String reason) {

    public Change {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("Say why: a change of an account needs a reason.");
        }
    }

    public static Change now(Instant now, String actor, String reason) {
        return new Change(now, now, actor, reason);
    }
}
