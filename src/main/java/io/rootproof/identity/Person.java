package io.rootproof.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may log in. Never deleted: what they did stays theirs; they are disabled instead. */
@Entity
class Person {

    @Id
    @GeneratedValue(generator = "person_seq")
    @SequenceGenerator(name = "person_seq", sequenceName = "person_seq")
    Long id;

    @Column
    String username;

    @Column(name = "display_name")
    String displayName;

    @Column
    @Nullable
    String email;

    @Column
    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "password_hash")
    String passwordHash;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "disabled_at")
    @Nullable
    Instant disabledAt;

    boolean isEnabled() {
        return disabledAt == null;
    }
}
