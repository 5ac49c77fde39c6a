package io.rootproof.acceptance;

/**
 * An exception that waits for a decision.
 *
 * @param currentDigest of the keys as they are at the instant asked about
 */
public record OpenAcceptance(long id, String currentDigest) {}
