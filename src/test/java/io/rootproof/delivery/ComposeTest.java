package io.rootproof.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComposeTest {
    private static final String COMPOSE = "docker/compose.yaml";

    @Test
    void password_neverHasADefault() throws Exception {
        List<String> passwords = new ArrayList<>();
        PolicyStatements.yaml(COMPOSE)
                .path("services")
                .forEach(service -> service.path("environment").properties().stream()
                        .filter(variable -> variable.getKey().endsWith("PASSWORD"))
                        .map(variable -> variable.getValue().asText())
                        .forEach(passwords::add));

        assertThat(passwords)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(value -> assertThat(value).matches("|\\$\\{[A-Z_]+:\\?.+}"));
    }

    @Test
    void application_runsWithoutTheRoleThatOwnsTheTables() throws Exception {
        JsonNode application = PolicyStatements.yaml(COMPOSE).at("/services/rootproof/environment");

        assertThat(application.path("QUARKUS_DATASOURCE_USERNAME").asText()).isEqualTo("rootproof_app");
        assertThat(application.path("QUARKUS_FLYWAY_MIGRATE_AT_START").asText()).isEqualTo("false");
        assertThat(application.path("ROOTPROOF_OWNER_PASSWORD").asText("missing"))
                .isEmpty();
    }
}
