package io.rootproof.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A secret that lets a program act for a person, with that person's role or a smaller one. */
@Entity
@Table(name = "api_token")
class ApiToken {

    @Id
    @GeneratedValue(generator = "api_token_seq")
    @SequenceGenerator(name = "api_token_seq", sequenceName = "api_token_seq")
    Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    Person person;

    @Column
    String name;

    @Column
    String prefix;

    @Column(name = "token_digest")
    String tokenDigest;

    @Column
    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @Column(name = "last_used_at")
    @Nullable
    Instant lastUsedAt;

    /** An owner who lost a role takes it from the token too. */
    boolean isUsable(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && person.isEnabled() && person.role.covers(role);
    }
}
