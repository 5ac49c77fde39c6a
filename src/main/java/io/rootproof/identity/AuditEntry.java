package io.rootproof.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the audit log. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditEntry {

    @Id
    @GeneratedValue(generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
    Long id;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column
    String actor;

    @Column
    String action;

    @Column
    String subject;

    @Column
    String detail;

    @Column(name = "remote_address")
    @Nullable
    String remoteAddress;

    @Column(name = "request_id")
    @Nullable
    String requestId;
}
