package io.rootproof.identity;

import java.time.Instant;

/**
 * Somebody's doing.
 *
 * @param by user name
 * @param at when, by the application's clock
 */
public record Act(String by, Instant at) {}
