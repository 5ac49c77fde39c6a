package io.rootproof.control;

import java.util.List;

/**
 * CDI event, synchronous, within the transaction that records a new version of the card.
 *
 * @param before which version was to be in force when, until now
 * @param after the same with the new version
 */
public record CardChanged(ControlCard card, List<CardTerm> before, List<CardTerm> after) {}
