package io.rootproof.assessment;

/**
 * One account: its result now and why, and its past.
 *
 * @param assessment the result now, worked out with everything that was considered
 */
public record AccountTold(Assessment assessment, AccountPast past) {}
