package io.rootproof.testing;

import java.util.HashMap;
import java.util.Map;

/** The same on PostgreSQL. */
public class OnQuietPostgres extends OnPostgres {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("rootproof.jobs.enabled", "false");
        return settings;
    }
}
