package io.rootproof.evidence;

import java.time.Instant;

/**
 * CDI event: evidence was stored and committed, and is to be assessed now. Observers are synchronous: when the event
 * has been fired, results and tickets are stored.
 *
 * @param now the instant at which the assessment is made
 */
public record EvidenceStored(Instant now) {}
