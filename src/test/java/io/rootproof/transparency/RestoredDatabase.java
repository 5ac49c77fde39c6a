package io.rootproof.transparency;

import java.util.HashMap;
import java.util.Map;

/** A database that goes back in time; nothing may run meanwhile. */
public class RestoredDatabase extends WithLogKey {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("rootproof.jobs.enabled", "false");
        return settings;
    }
}
