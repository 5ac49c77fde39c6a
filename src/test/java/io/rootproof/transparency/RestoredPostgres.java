package io.rootproof.transparency;

import java.util.HashMap;
import java.util.Map;

/** The same on PostgreSQL. */
public class RestoredPostgres extends WithLogKeyOnPostgres {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("rootproof.jobs.enabled", "false");
        return settings;
    }
}
