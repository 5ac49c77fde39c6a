package io.rootproof.assessment;

import java.time.Instant;
import java.util.Set;

/**
 * CDI event, synchronous, fired after the results of these accounts were committed.
 *
 * @param accountIds accounts whose evidence, lifecycle or result may have changed
 * @param now the instant at which they were assessed
 */
public record AccountsAssessed(Set<String> accountIds, Instant now) {}
