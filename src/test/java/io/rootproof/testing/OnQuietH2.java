package io.rootproof.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** A database of its own, and no jobs: indices are given when a test says so. */
public class OnQuietH2 implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:mem:quiet;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;LOCK_TIMEOUT=20000;DB_CLOSE_DELAY=-1",
                "rootproof.jobs.enabled",
                "false");
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }
}
