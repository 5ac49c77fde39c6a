package io.rootproof.identity;

import java.time.Instant;

/**
 * A browser that somebody is logged in with.
 *
 * @param here whether it is the one that asks
 */
record OpenSession(boolean here, Instant openedAt, Instant lastUsedAt) {}
