package io.rootproof.assessment;

import java.time.Instant;

/** An account whose row is locked, so that no other node assesses it meanwhile. */
record LockedAccount(String accountId, String partition, Instant firstSeenAt) {}
