package io.rootproof.acceptance;

import java.time.Instant;

/**
 * CDI event, synchronous, fired after what became of an exception was committed.
 *
 * @param accountId whose exception it is
 */
public record AcceptancesChanged(String accountId, Instant now) {}
