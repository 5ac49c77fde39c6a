package io.rootproof.demo;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.As;
import io.rootproof.testing.Chromium;
import io.rootproof.testing.InDemoMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever makes an audit period means UTC's days, in whatever zone the machine before them is, summer time or not. */
@QuarkusTest
@TestProfile(InDemoMode.class)
class TimeZoneJourneyTest extends Journey {

    /** Nights in which clocks change there, and places where the day is another one than in UTC for most of it. */
    @ParameterizedTest
    @CsvSource({
        "America/New_York, 2026-03-08, 2026-11-01",
        "Europe/Berlin, 2026-03-29, 2026-10-25",
        "Pacific/Kiritimati, 2026-01-01, 2026-03-01",
        "Pacific/Pago_Pago, 2026-01-01, 2026-03-01"
    })
    void days_thatAreTyped_areKeptAsTheyAre(String zone, LocalDate from, LocalDate to) {
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.pageIn(zone);
            String path = made(page, zone, from, to);

            // The page names the last day, the API the first that is not in it.
            assertThat(page.locator("section[aria-labelledby=facts]")).containsText(from + " to " + to.minusDays(1));
            As.otto().get("/api/v1" + path).then().body("from", equalTo(from.toString()), "to", equalTo(to.toString()));
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    /** A period that ends on a Monday in New York's autumn is over at 19:00 there on Sunday, not at midnight. */
    @ParameterizedTest
    @CsvSource({"America/New_York", "Pacific/Kiritimati"})
    void gapsAndStrip_beginAndEndAtMidnightUtc(String zone) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (Chromium chromium = Chromium.at("http://localhost:" + home.getPort())) {
            Page page = chromium.pageIn(zone);
            String path = made(page, "Edges " + zone, today.minusDays(9), today.minusDays(2));

            page.navigate(path);
            String gaps = new String(Steps.download(page, "/gaps.csv"), StandardCharsets.UTF_8);
            assertThat(gaps).contains(today.minusDays(9) + "T00:00:00Z," + today.minusDays(2) + "T00:00:00Z,604800");
            page.navigate(path + "/accounts/" + id("PAYMENTS"));
            assertThat(page.locator("main time[datetime='" + today.minusDays(9) + "T00:00:00Z']")
                            .first())
                    .containsText(today.minusDays(9) + " 00:00Z");
            assertThat(chromium.complaints()).isEmpty();
        }
    }

    private String made(Page page, String name, LocalDate from, LocalDate to) {
        Steps.logIn(page, "otto");
        page.navigate("/audit-periods/new");
        page.locator("input[name=name]").fill(name + " " + from);
        page.locator("main input[name=from]").fill(from.toString());
        page.locator("main input[name=to]").fill(to.toString());
        page.locator("select[name=scope]").selectOption("ACCOUNTS");
        page.locator("textarea[name=accounts]").fill(id("PAYMENTS"));
        Steps.submit(page, "/audit-periods");
        assertThat(page.locator("#share")).isVisible();
        return URI.create(page.url()).getPath();
    }
}
