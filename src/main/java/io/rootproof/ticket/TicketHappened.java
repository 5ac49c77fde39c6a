package io.rootproof.ticket;

/** Fired within the transaction that writes an event of a ticket. */
public record TicketHappened(Ticket ticket, TicketEvent event) {}
