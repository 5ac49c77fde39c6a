package io.rootproof.bundle;

import io.rootproof.testing.EmbeddedPostgresServer;
import java.util.List;
import java.util.Map;

/** The same on PostgreSQL. */
public class WithSealingKeysOnPostgres extends WithSealingKeys {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.db-kind", "postgresql", "rootproof.jobs.enabled", "false");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedPostgresServer.class), new TestResourceEntry(SealingKeys.class));
    }
}
