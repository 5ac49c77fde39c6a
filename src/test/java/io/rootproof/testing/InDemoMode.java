package io.rootproof.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/**
 * Runs a {@code @QuarkusTest} in demo mode, on a database of its own; its history is replayed once for all of them, and
 * {@link Statements} counts what its pages cost.
 */
public class InDemoMode implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "rootproof.demo",
                "true",
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:demo;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "quarkus.datasource.jdbc.driver",
                WatchedDriver.class.getName());
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }
}
