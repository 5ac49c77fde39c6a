package io.rootproof.tracker;

import io.rootproof.testing.EmbeddedPostgresServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@link WithJira} on a real PostgreSQL server of its own. */
public class WithJiraOnPostgres extends WithJira {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = super.getConfigOverrides();
        settings.put("quarkus.datasource.db-kind", "postgresql");
        return settings;
    }

    @Override
    public String getConfigProfile() {
        return "test";
    }

    @Override
    public List<TestResourceEntry> testResources() {
        List<TestResourceEntry> all = new ArrayList<>(super.testResources());
        all.add(new TestResourceEntry(EmbeddedPostgresServer.class));
        return all;
    }
}
