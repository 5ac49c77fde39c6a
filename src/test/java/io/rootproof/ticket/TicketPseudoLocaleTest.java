package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import io.rootproof.web.PseudoLocale;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Nothing on the page of a ticket is written outside the bundles, refusals included. */
@QuarkusTest
class TicketPseudoLocaleTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    @Test
    void page_andItsRefusals_comeFromBundles() {
        Instant key = clock.instant().minus(Duration.ofHours(3));
        String account = scene.failing(key);
        upkeep.keep(Set.of(account), key);
        String path = "/tickets/" + scene.ticket(account, TicketKind.FAILURE).number;
        Browser ana = Browser.of("ana");
        ana.post(path + "/comments", Map.of("text", "Somebody's own words"));
        ana.page(path);
        ana.speaking(PseudoLocale.TAG);

        assertThat(plain(ana.page(path))).isEmpty();
        assertThat(plain(ana.page(path + "/events"))).isEmpty();
        String refused = ana.post(path + "/change-records", Map.of("text", "", "url", "nowhere"))
                .asString();
        assertThat(plain(Jsoup.parse(refused))).isEmpty();
    }

    private static String plain(Document page) {
        page.select("[translate=no], code, time, pre, textarea").remove();
        String text = page.select("main").text();
        for (String before = ""; !before.equals(text); ) {
            before = text;
            text = text.replaceAll("⟦[^⟦⟧]*⟧", " ");
        }
        return text.replaceAll("[^\\p{L}]+", " ").strip();
    }
}
