package io.rootproof.tracker;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.rootproof.notification.WithChannels;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A Jira on this machine that is asked all the time, and channels beside it. */
public class WithJira extends WithChannels {

    /** Where Jira is. */
    public static class JiraSide implements QuarkusTestResourceLifecycleManager {

        static final String PORT = "test.jira.port";

        private final WireMockServer jira =
                new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());

        @Override
        public Map<String, String> start() {
            jira.start();
            System.setProperty(PORT, Integer.toString(jira.port()));
            return Map.of("rootproof.tracker.jira.url", jira.baseUrl());
        }

        @Override
        public void stop() {
            jira.stop();
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = super.getConfigOverrides();
        settings.put("rootproof.tracker.jira.user", "rootproof@example.org");
        settings.put("rootproof.tracker.jira.token", "hunter2");
        settings.put("rootproof.tracker.jira.project", "SEC");
        settings.put("rootproof.tracker.jira.reopen-transition", "Reopen");
        settings.put("rootproof.tracker.jira.poll-every", "300ms");
        settings.put("rootproof.tracker.jira.timeout", "2s");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        List<TestResourceEntry> all = new ArrayList<>(super.testResources());
        all.add(new TestResourceEntry(JiraSide.class));
        return all;
    }
}
