package io.rootproof.testing;

import java.util.Map;

/** {@link InDemoMode} on a real PostgreSQL server of its own. */
public class InDemoModeOnPostgres extends OnPostgres {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.datasource.db-kind", "postgresql", "rootproof.demo", "true");
    }
}
