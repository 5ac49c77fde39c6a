package io.rootproof.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** Runs a {@code @QuarkusTest} where nothing was collected or imported yet: a database of its own, with people only. */
public class OnEmptyDatabase implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:empty;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "quarkus.datasource.jdbc.driver",
                WatchedDriver.class.getName());
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }
}
