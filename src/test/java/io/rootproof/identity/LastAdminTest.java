package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.web.ProblemException;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LastAdminTest {

    @Inject
    People people;

    @Inject
    EntityManager entities;

    private void nobodyIsAdmin() {
        entities.createQuery("update Person set role = :auditor where role = :admin")
                .setParameter("auditor", Role.AUDITOR)
                .setParameter("admin", Role.ADMIN)
                .executeUpdate();
    }

    @Test
    @TestTransaction
    void lastAdmin_cannotBeDisabledOrLowered() {
        nobodyIsAdmin();
        people.ensure("solo", "Solo", null, Role.ADMIN, "demo");
        assertThatThrownBy(() -> people.disable("solo")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> people.changeRole("solo", Role.ANALYST)).hasMessageContaining("last admin");
        people.ensure("duo", "Duo", null, Role.ADMIN, "demo");
        people.disable("solo");
    }
}
