package io.rootproof.transparency;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Sends checkpoints to a webhook and a mail server on this machine; tests start the latter when they want it. */
public class WithDelivery extends WithLogKey {

    static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqr";

    /** Where the other sides are. */
    public static class OtherSides implements QuarkusTestResourceLifecycleManager {

        static final String WEBHOOK_PORT = "test.webhook.port";
        static final String MAIL_PORT = "test.mail.port";

        private final WireMockServer webhook =
                new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());

        @Override
        public Map<String, String> start() {
            webhook.start();
            String mail = Integer.toString(freePort());
            System.setProperty(WEBHOOK_PORT, Integer.toString(webhook.port()));
            System.setProperty(MAIL_PORT, mail);
            return Map.of(
                    "rootproof.log.delivery.webhook",
                    webhook.baseUrl() + "/hook",
                    "quarkus.mailer.host",
                    "localhost",
                    "quarkus.mailer.port",
                    mail);
        }

        @Override
        public void stop() {
            webhook.stop();
        }

        private static int freePort() {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> settings = new HashMap<>(super.getConfigOverrides());
        settings.put("rootproof.timestamp.test-authority", "false");
        settings.put("rootproof.log.delivery.webhook-secret", SECRET);
        settings.put("rootproof.log.delivery.mail", "auditor@example.org");
        settings.put("rootproof.log.delivery.retry-after", "100ms");
        settings.put("rootproof.log.delivery.timeout", "2s");
        settings.put("rootproof.notifications.allow", "localhost");
        settings.put("quarkus.mailer.mock", "false");
        settings.put("quarkus.mailer.from", "rootproof@example.org");
        settings.put("quarkus.mailer.start-tls", "DISABLED");
        return settings;
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(OtherSides.class));
    }
}
