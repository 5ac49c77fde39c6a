package io.rootproof.testing;

import io.quarkus.runtime.StartupEvent;
import io.rootproof.identity.People;
import io.rootproof.identity.Role;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The people of the demo, present in every {@code @QuarkusTest}; each has the password {@code demo}. */
@ApplicationScoped
class Cast {

    void enter(@Observes @Priority(1) StartupEvent started, People people) {
        people.ensure("ada", "Ada", "ada@example.org", Role.ADMIN, "demo");
        people.ensure("otto", "Otto", "otto@example.org", Role.CONTROL_OWNER, "demo");
        people.ensure("ana", "Ana", "ana@example.org", Role.ANALYST, "demo");
        people.ensure("aud", "Aud", "aud@example.org", Role.AUDITOR, "demo");
    }
}
