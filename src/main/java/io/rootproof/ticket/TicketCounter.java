package io.rootproof.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * The one row that numbers tickets. A sequence would leave gaps, which auditors take for deleted tickets. Whoever opens
 * tickets locks the row first, so that of two nodes the second one sees what the first has opened.
 */
@Entity
@Table(name = "ticket_counter")
class TicketCounter {

    static final int ONLY = 1;

    @Id
    int id;

    @Column(name = "last_number", nullable = false)
    long lastNumber;

    long next() {
        return ++lastNumber;
    }
}
