package io.rootproof.ticket;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a ticket. Append-only; {@link #ordinal} is the order, since ids of two nodes interleave. */
@Entity
@Immutable
@Table(name = "ticket_event")
public class TicketEvent extends PanacheEntityBase {

    /** The actor of what nobody did by hand. */
    public static final String AUTOMATIC = "rootproof";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ticket_event_seq")
    @SequenceGenerator(name = "ticket_event_seq", sequenceName = "ticket_event_seq", allocationSize = 50)
    public Long id;

    @Column(name = "ticket_number", nullable = false)
    public long ticketNumber;

    /** 1 for the opening; without gaps in a ticket. */
    @Column(nullable = false)
    public int ordinal;

    @Column(name = "happened_at", nullable = false)
    public Instant at;

    /** User name, or {@link #AUTOMATIC}. */
    @Column(nullable = false, length = 200)
    public String actor;

    @Enumerated(EnumType.STRING)
    @Column(name = "event_type", nullable = false, length = 24)
    public EventType type;

    /** Null for the opening. */
    @Enumerated(EnumType.STRING)
    @Column(name = "from_state", length = 24)
    public @Nullable TicketState fromState;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_state", nullable = false, length = 24)
    public TicketState toState;

    /** What was said, or a sentence on what happened; plain text. */
    @Column(nullable = false, length = 4000)
    public String text;

    /** From this event on; set by OPENED and ASSIGNED. */
    @Column(length = 200)
    public @Nullable String owner;

    /** From this event on; set by OPENED and CLOCK_RESUMED. */
    @Column(name = "due_at")
    public @Nullable Instant dueAt;

    @Column(name = "claimed_deletion_at")
    public @Nullable Instant claimedDeletionAt;

    /** Number of the runbook step that was ticked or unticked. */
    @Column(name = "step_number")
    public @Nullable Integer stepNumber;

    @Column(length = 2000)
    public @Nullable String url;

    protected TicketEvent() {}

    TicketEvent(EventType type, String actor, Instant at, String text) {
        this.type = type;
        this.actor = actor;
        this.at = at;
        this.text = text;
    }

    static TicketEvent automatic(EventType type, Instant at, String text) {
        return new TicketEvent(type, AUTOMATIC, at, text);
    }
}
