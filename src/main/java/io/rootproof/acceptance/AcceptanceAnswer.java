package io.rootproof.acceptance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exception, as the API answers it and pages show it.
 *
 * @param state an IN_FORCE one whose time is over is EXPIRED, whether or not the job that writes it down has come by
 * @param expiresAt the first instant at which it is over
 * @param stateDigest SHA-256 of the keys as they were when it was asked for; once approved, as they were then
 * @param inForceAt from when on it was in force; null if it never was
 * @param endedAt when it came to its end, of whichever kind
 */
public record AcceptanceAnswer(
        long id,
        String accountId,
        String accountName,
        AcceptanceState state,
        Instant requestedAt,
        String requestedBy,
        String justification,
        String whyNoRole,
        String compensatingControls,
        Instant startsAt,
        Instant expiresAt,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        String stateDigest,
        @Nullable Instant inForceAt,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {

    private static final int CLIPPED = 120;

    /** Of a row, at an instant. */
    public static AcceptanceAnswer of(RiskAcceptance row, String accountName, Instant now) {
        AcceptanceState state = row.stateAt(now);
        return new AcceptanceAnswer(
                row.id,
                row.accountId,
                accountName,
                state,
                row.requestedAt,
                row.requestedBy,
                row.justification,
                row.whyNoRole,
                row.compensatingControls,
                row.startsAt,
                row.expiresAt,
                row.decidedAt,
                row.decidedBy,
                row.decisionReason,
                row.stateDigest,
                row.inForceAt,
                state == row.state ? row.endedAt : row.expiresAt,
                row.endedBy,
                row.endReason);
    }

    /** As much of the task as a list shows. */
    public String task() {
        return justification.length() > CLIPPED ? justification.substring(0, CLIPPED) + "…" : justification;
    }

    /** Whether it begins as soon as it is approved. */
    public boolean startsAtOnce() {
        return inForceAt == null && !startsAt.isAfter(requestedAt);
    }
}
