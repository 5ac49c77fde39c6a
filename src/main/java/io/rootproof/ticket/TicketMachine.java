package io.rootproof.ticket;

import static io.rootproof.ticket.TicketState.AWAITING_VERIFICATION;
import static io.rootproof.ticket.TicketState.CANCELLED;
import static io.rootproof.ticket.TicketState.IN_PROGRESS;
import static io.rootproof.ticket.TicketState.OPEN;
import static io.rootproof.ticket.TicketState.VERIFIED;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which event is possible in which state, and the state that follows. Whether the facts allow it (evidence for
 * VERIFIED, an account that does not fail for CANCELLED) is asked elsewhere.
 */
final class TicketMachine {

    private static final Map<EventType, @Nullable TicketState[]> AFTER = new EnumMap<>(EventType.class);

    static {
        // in state:                    OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, CANCELLED; null: refused
        row(EventType.ASSIGNED, IN_PROGRESS, IN_PROGRESS, AWAITING_VERIFICATION, null, null);
        row(EventType.COMMENTED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, CANCELLED);
        row(EventType.STEP_DONE, IN_PROGRESS, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, null);
        row(EventType.STEP_REOPENED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, null);
        row(EventType.CHANGE_RECORDED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, CANCELLED);
        row(EventType.POST_INCIDENT_NOTED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, CANCELLED);
        row(EventType.LINKED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, CANCELLED);
        row(EventType.FILE_ADDED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, CANCELLED);
        // Claimed again while awaiting: the time was given wrongly.
        row(EventType.FIX_CLAIMED, AWAITING_VERIFICATION, AWAITING_VERIFICATION, AWAITING_VERIFICATION, null, null);
        row(EventType.FIX_REFUTED, null, null, IN_PROGRESS, null, null);
        row(EventType.HUNTED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, VERIFIED, null);
        row(EventType.OVERDUE, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, null, null);
        row(EventType.CLOCK_STOPPED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, null, null);
        row(EventType.CLOCK_RESUMED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, null, null);
        row(EventType.ESCALATED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, null, null);
        row(EventType.CONFIRMED, OPEN, IN_PROGRESS, AWAITING_VERIFICATION, null, null);
        row(EventType.VERIFIED, VERIFIED, VERIFIED, VERIFIED, null, null);
        row(EventType.CANCELLED, CANCELLED, CANCELLED, CANCELLED, null, null);
    }

    private TicketMachine() {}

    /** The state after an event; empty where the state refuses it. */
    static Optional<TicketState> after(TicketState state, EventType event) {
        @Nullable TicketState[] row = AFTER.get(event);
        return row == null ? Optional.empty() : Optional.ofNullable(row[state.ordinal()]);
    }

    private static void row(EventType event, @Nullable TicketState... after) {
        AFTER.put(event, after);
    }
}
