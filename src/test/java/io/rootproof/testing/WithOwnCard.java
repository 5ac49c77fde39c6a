package io.rootproof.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs a {@code @QuarkusTest} that changes the control card: in a database of its own, since all tests share the other. */
public class WithOwnCard implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:card;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "quarkus.datasource.jdbc.driver",
                WatchedDriver.class.getName());
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }
}
