package io.rootproof.notification;

import io.rootproof.testing.EmbeddedPostgresServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@link WithChannels} on a real PostgreSQL server of its own. */
public class WithChannelsOnPostgres extends WithChannels {

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
