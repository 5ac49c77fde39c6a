package io.rootproof.ticket;

import java.time.Instant;

/**
 * A file of a ticket.
 *
 * @param sha256 of its content
 * @param masked whether secrets were taken out before it was kept
 */
public record TicketFile(
        long id,
        long ticket,
        String name,
        String mediaType,
        String sha256,
        long size,
        boolean masked,
        String addedBy,
        Instant addedAt) {}
