package io.rootproof.assessment;

/**
 * One line of an explanation.
 *
 * @param use what became of the observation, and whether it is current
 * @param used whether the rule that decided rests on it
 */
public record Considered(KeyObservation observation, Use use, boolean used) {}
