package io.rootproof.tracker;

import java.util.Map;

/** A Jira that is asked only when a test says so. */
public class WithQuietJira extends WithJira {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = super.getConfigOverrides();
        settings.put("rootproof.tracker.jira.poll-every", "24h");
        settings.put("rootproof.jobs.enabled", "false");
        return settings;
    }
}
