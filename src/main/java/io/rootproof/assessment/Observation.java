package io.rootproof.assessment;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.rootproof.evidence.Source;
import io.rootproof.rootkey.KeyState;
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

/** What one evidence record says about one account at one time. Append-only. */
@Entity
@Immutable
@Table(name = "observation")
public class Observation extends PanacheEntityBase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "observation_seq")
    @SequenceGenerator(name = "observation_seq", sequenceName = "observation_seq", allocationSize = 1)
    public Long id;

    @Column(name = "evidence_id", nullable = false)
    public long evidenceId;

    @Column(name = "account_id", nullable = false, length = 12)
    public String accountId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 32)
    public Source source;

    @Column(length = 32)
    public @Nullable String region;

    @Column(length = 100)
    public @Nullable String standard;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    public KeyState state;

    /** One sentence, for people. */
    @Column(nullable = false, length = 1000)
    public String because;

    @Column(name = "observed_at", nullable = false)
    public Instant observedAt;

    @Column(name = "recorded_at", nullable = false)
    public Instant recordedAt;

    /** When it was read and judged, at or after it was recorded; answers as known before that leave it out. */
    @Column(name = "known_at", nullable = false)
    public Instant knownAt;

    /** The earliest of observed, recorded and present since. */
    @Column(name = "effective_at", nullable = false)
    public Instant effectiveAt;

    @Column(name = "present_since")
    public @Nullable Instant presentSince;

    @Column(nullable = false)
    public boolean imported;
}
