package io.rootproof.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as pages show it: enough to know it by, nothing to use it with. */
record TokenView(
        long id,
        String name,
        String prefix,
        Role role,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable Instant lastUsedAt,
        boolean usable) {

    static TokenView of(ApiToken token, Instant now) {
        return new TokenView(
                token.id,
                token.name,
                token.prefix,
                token.role,
                token.createdAt,
                token.expiresAt,
                token.revokedAt,
                token.lastUsedAt,
                token.isUsable(now));
    }
}
