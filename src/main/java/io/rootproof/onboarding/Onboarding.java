package io.rootproof.onboarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one account stands at the gate; {@link Newcomers} writes the row. */
@Entity
@Table(name = "account_onboarding")
public class Onboarding {

    @Id
    @Column(name = "account_id", length = 12)
    public String accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    public Stage stage;

    /** When it was created or joined the organisation; when it was first seen, where nobody says. */
    @Column(name = "appeared_at", nullable = false)
    public Instant appearedAt;

    /** When it was first noticed to be ready; null while it never was. */
    @Column(name = "ready_at")
    public @Nullable Instant readyAt;

    /** When it had been there for too long without having been ready; stays when it becomes ready later. */
    @Column(name = "overdue_at")
    public @Nullable Instant overdueAt;

    @Column(name = "accepted_at")
    public @Nullable Instant acceptedAt;

    protected Onboarding() {}
}
