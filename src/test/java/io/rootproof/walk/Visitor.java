package io.rootproof.walk;

import io.rootproof.house.Route;
import io.rootproof.identity.Role;
import io.rootproof.testing.Browser;
import java.util.Optional;

/** Who walks: everybody of the cast, and somebody who is not logged in. */
enum Visitor {
    NOBODY(null),
    ADA(Role.ADMIN),
    OTTO(Role.CONTROL_OWNER),
    ANA(Role.ANALYST),
    AUD(Role.AUDITOR);

    private final Role role;

    Visitor(Role role) {
        this.role = role;
    }

    /** Name to log in with; empty for nobody. */
    Optional<String> username() {
        return role == null ? Optional.empty() : Optional.of(name().toLowerCase(java.util.Locale.ROOT));
    }

    boolean maySee(Route route) {
        return route.isPublic() || (role != null && route.roles().stream().anyMatch(role.grants()::contains));
    }

    Browser browser() {
        return username().map(Browser::of).orElseGet(Browser::fresh);
    }

    @Override
    public String toString() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
