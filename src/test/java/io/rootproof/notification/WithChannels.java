package io.rootproof.notification;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Channels to a chat, a program and a mail server on this machine; tests start the last when they want it. */
public class WithChannels implements QuarkusTestProfile {

    public static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYqr";

    /** Where the other sides are. */
    public static class OtherSides implements QuarkusTestResourceLifecycleManager {

        public static final String WEB_PORT = "test.channels.web.port";
        public static final String MAIL_PORT = "test.channels.mail.port";

        private final WireMockServer web =
                new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());

        @Override
        public Map<String, String> start() {
            web.start();
            String mail = Integer.toString(freePort());
            System.setProperty(WEB_PORT, Integer.toString(web.port()));
            System.setProperty(MAIL_PORT, mail);
            return Map.of(
                    "rootproof.notifications.channels.chat.address",
                    web.baseUrl() + "/services/T0/B0/secretpath",
                    "rootproof.notifications.channels.siem.address",
                    web.baseUrl() + "/hook",
                    "quarkus.mailer.host",
                    "localhost",
                    "quarkus.mailer.port",
                    mail);
        }

        @Override
        public void stop() {
            web.stop();
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
        Map<String, String> settings = new HashMap<>();
        String channels = "rootproof.notifications.channels.";
        settings.put(channels + "chat.kind", "slack");
        settings.put(channels + "chat.topics", "ticket.opened,ticket.overdue");
        settings.put(channels + "siem.kind", "webhook");
        settings.put(channels + "siem.secret", SECRET);
        settings.put(channels + "mail.kind", "mail");
        settings.put("rootproof.notifications.allow", "localhost");
        settings.put("rootproof.notifications.gather", "300ms");
        settings.put("rootproof.notifications.retry-after", "100ms");
        settings.put("rootproof.notifications.timeout", "2s");
        settings.put("rootproof.public-url", "https://rootproof.example.org/");
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
