package io.rootproof.control;

import java.time.Instant;

/**
 * A version as it was written down.
 *
 * @param id of its row, and so of its record in the log
 * @param sha256 of card and runbook in one Markdown document, lower-case hexadecimal
 */
public record RecordedCard(long id, ControlCard card, String sha256, Instant recordedAt) {}
