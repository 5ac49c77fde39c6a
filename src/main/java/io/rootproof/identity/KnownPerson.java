package io.rootproof.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person as others may know them.
 *
 * @param disabledAt since when they cannot log in; null if they can
 */
public record KnownPerson(
        String username,
        String displayName,
        @Nullable String email,
        Role role,
        Instant createdAt,
        @Nullable Instant disabledAt) {

    static KnownPerson of(Person person) {
        return new KnownPerson(
                person.username, person.displayName, person.email, person.role, person.createdAt, person.disabledAt);
    }

    public boolean isEnabled() {
        return disabledAt == null;
    }
}
