package io.rootproof.account;

/**
 * Accounts came, went or moved. Told within the transaction that stores it, so that whoever keeps lists of accounts keeps
 * them in the same step.
 */
public record PopulationChanged() {}
