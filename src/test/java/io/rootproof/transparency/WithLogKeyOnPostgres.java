package io.rootproof.transparency;

import io.rootproof.testing.EmbeddedPostgresServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The same on PostgreSQL. */
public class WithLogKeyOnPostgres extends WithLogKey {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.remove("quarkus.datasource.jdbc.url");
        settings.put("quarkus.datasource.db-kind", "postgresql");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(EmbeddedPostgresServer.class));
    }
}
