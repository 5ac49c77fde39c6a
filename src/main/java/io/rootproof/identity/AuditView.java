package io.rootproof.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the audit log as pages and exports show it. */
record AuditView(
        long id,
        Instant at,
        String actor,
        String action,
        String subject,
        String detail,
        @Nullable String remoteAddress,
        @Nullable String requestId) {

    static AuditView of(AuditEntry entry) {
        return new AuditView(
                entry.id,
                entry.recordedAt,
                entry.actor,
                entry.action,
                entry.subject,
                entry.detail,
                entry.remoteAddress,
                entry.requestId);
    }
}
