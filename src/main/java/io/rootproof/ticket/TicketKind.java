package io.rootproof.ticket;

import io.rootproof.control.ControlPolicy;
import java.time.Duration;

/** What a ticket is about. */
public enum TicketKind {
    /** A root access key exists. */
    FAILURE("Root access key", Severity.CRITICAL),
    /** Nothing current proves the account, or Security Hub says nothing of it. */
    EVIDENCE_GAP("Evidence gap", Severity.HIGH);

    private final String label;
    private final Severity severity;

    TicketKind(String label, Severity severity) {
        this.label = label;
        this.severity = severity;
    }

    public String label() {
        return label;
    }

    Severity severity() {
        return severity;
    }

    /** From opening to due. */
    Duration deadline(ControlPolicy policy) {
        return this == FAILURE ? policy.failureDeadline() : policy.gapDeadline();
    }
}
