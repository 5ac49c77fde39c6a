package io.rootproof.notification;

import java.util.HashMap;
import java.util.Map;

/** {@link WithChannels}, where nothing goes out by itself while a test runs: the test moves the clock. */
public class WithHeldMessages extends WithChannels {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("rootproof.notifications.gather", "1h");
        settings.put("rootproof.notifications.retry-after", "1m");
        return settings;
    }
}
