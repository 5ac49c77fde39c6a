package io.rootproof.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A UTC day of one account.
 *
 * @param worst FAILED, then UNKNOWN, then PASSED; NOT_ASSESSABLE or NOT_APPLICABLE where the day knows nothing else;
 *     null before the account belonged to the population
 */
public record AccountDay(LocalDate day, @Nullable Result worst) {}
