package io.rootproof.onboarding;

import io.rootproof.account.Account;
import java.time.Instant;

/** Since when an account counts as new. */
final class GateTimes {

    private GateTimes() {}

    /** When it was created or joined its organisation; when it was first seen, where nobody says. */
    static Instant appeared(Account account) {
        return account.joinedAt == null ? account.firstSeenAt : account.joinedAt;
    }
}
