package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.http.TestHTTPResource;
import io.rootproof.testing.As;
import io.rootproof.testing.Chromium;
import io.rootproof.web.DemoMode;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;

/** A way through the demo in a real browser, at whose end the console is clean. */
abstract class Journey {

    /** The browser repeats the status of a form that was sent back, as some are here. */
    private static final String REFUSED_FORM = "the server responded with a status of 422";

    private final DemoOrganization organization = new DemoOrganization();

    @TestHTTPResource("/")
    URI home;

    @Inject
    DemoMode demo;

    @Inject
    Clock clock;

    @BeforeEach
    void wholeHistory() throws InterruptedException {
        History.await(demo);
    }

    void travel(boolean javaScript, Consumer<Page> way) {
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.page(1440, 900, ColorScheme.LIGHT, javaScript);
            way.accept(page);
            assertThat(chromium.complaints())
                    .filteredOn(complaint -> !complaint.contains(REFUSED_FORM))
                    .isEmpty();
        }
    }

    /** As a browser's field for date and time has it, in UTC. */
    String now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC)
                .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT));
    }

    /** Number of an account of the cast. */
    String id(String story) {
        return organization.named(story).accountId();
    }

    /** Path of the page of an account's failure ticket. */
    String ticket(String story) {
        return "/tickets/"
                + As.ana()
                        .queryParam("kind", "FAILURE")
                        .queryParam("q", id(story))
                        .get("/api/v1/tickets")
                        .jsonPath()
                        .get("items[0].number");
    }
}
