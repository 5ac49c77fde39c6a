package io.rootproof.ticket;

import java.util.List;

/** Where the work on a ticket stands; {@link TicketMachine} says what leads from one to another. */
public enum TicketState {
    OPEN("Open"),
    IN_PROGRESS("In progress"),
    /** Somebody says that the key was deleted; evidence has yet to say so. */
    AWAITING_VERIFICATION("Awaiting verification"),
    /** Later evidence shows that it is done. */
    VERIFIED("Verified"),
    CANCELLED("Cancelled");

    /** The states in which there is still something to do. */
    static final List<TicketState> UNFINISHED = List.of(OPEN, IN_PROGRESS, AWAITING_VERIFICATION);

    private final String label;

    TicketState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean isUnfinished() {
        return UNFINISHED.contains(this);
    }
}
