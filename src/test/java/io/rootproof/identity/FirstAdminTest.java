package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FirstAdminTest {

    @Inject
    People people;

    @Inject
    DemoMode demo;

    @Inject
    EntityManager entities;

    private FirstAdmin firstAdmin(String name, String password) {
        return new FirstAdmin(people, demo, Optional.ofNullable(name), Optional.ofNullable(password), Optional.empty());
    }

    private void nobodyIsAdmin() {
        entities.createQuery("update Person set role = :auditor where role = :admin")
                .setParameter("auditor", Role.AUDITOR)
                .setParameter("admin", Role.ADMIN)
                .executeUpdate();
    }

    @Test
    @TestTransaction
    void withoutSettings_whatIsMissingIsNamed() {
        nobodyIsAdmin();
        FirstAdmin unset = firstAdmin(null, null);
        unset.make();
        assertThat(unset.missing().orElseThrow())
                .contains("rootproof.bootstrap-admin.username")
                .contains("rootproof.bootstrap-admin.password");
        assertThat(firstAdmin("root.admin", null).missing().orElseThrow())
                .contains("rootproof.bootstrap-admin.password-file");
        assertThat(firstAdmin("root.admin", "short").missing().orElseThrow())
                .contains("rootproof.bootstrap-admin.password, and start again: The password must have at least 12");
    }

    @Test
    @TestTransaction
    void withSettings_theFirstAdminIsMade() {
        nobodyIsAdmin();
        FirstAdmin set = firstAdmin("First", "a long enough one");
        set.make();
        assertThat(people.find("first").orElseThrow().role()).isEqualTo(Role.ADMIN);
        assertThat(set.missing()).isEmpty();
    }

    @Test
    @TestTransaction
    void withAnAdmin_settingsChangeNothing() {
        firstAdmin("latecomer", "a long enough one").make();
        assertThat(people.find("latecomer")).isEmpty();
    }
}
