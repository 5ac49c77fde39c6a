package io.rootproof.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.assessment.Reason;
import io.rootproof.assessment.Result;
import io.rootproof.assessment.SecurityHubState;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where Security Hub alone is silent, collecting ends nothing: somebody has to switch it on. */
@QuarkusTest
class SilentHubTicketTest {

    @Inject
    TicketScene scene;

    @Inject
    TicketUpkeep upkeep;

    @Inject
    Clock clock;

    private Instant since;
    private String quiet;

    @BeforeEach
    void silence() {
        since = clock.instant().minus(Duration.ofHours(30));
        quiet = scene.account(since);
        scene.result(quiet, Result.PASSED, Reason.NO_KEY, since);
    }

    private String opened() {
        upkeep.keep(Set.of(quiet), since.plus(Duration.ofHours(25)));
        return "/tickets/" + scene.ticket(quiet, TicketKind.EVIDENCE_GAP).number;
    }

    private static Elements because(Document page) {
        return page.select(".rp-facts div:has(dt:contains(Opened because)) dd");
    }

    @Test
    void silent_saysSinceWhenAndWhatToSwitchOn() {
        scene.hubSilent(quiet, since);
        Browser ana = Browser.of("ana");
        String path = opened();

        Document page = ana.page(path);
        assertThat(because(page).text()).startsWith("Security Hub has been silent about this account since 2");
        assertThat(because(page).select("time").attr("datetime")).isEqualTo(since.toString());
        assertThat(page.select("#next").text()).contains("switch Security Hub and the control IAM.4 on again");

        ana.post(path + "/assignments", Map.of("owner", "ana"));
        Elements next = ana.page(path).select("#next");
        assertThat(next.text()).contains("Switch Security Hub and the control IAM.4 on again");
        assertThat(next.select(".btn-primary").attr("href")).isEqualTo("/accounts/" + quiet + "#aws");
    }

    @Test
    void neverReported_isSwitchedOnForTheFirstTime() {
        scene.status(quiet, status -> status.securityHub = SecurityHubState.NEVER);

        Document page = Browser.of("ana").page(opened());
        assertThat(because(page).text()).startsWith("Security Hub has never reported on this account");
        assertThat(page.select("#next").text()).contains("IAM.4 on in the");
    }

    @Test
    void unknownToo_wantsEvidenceFirst() {
        scene.hubSilent(quiet, since);
        scene.result(quiet, Result.UNKNOWN, Reason.STALE, since);

        Document page = Browser.of("ana").page(opened());
        assertThat(because(page).text()).isEqualTo("The evidence is too old to count.");
        assertThat(page.select("#next").text()).contains("get current evidence").doesNotContain("Security Hub");
    }

    @Test
    void closed_saysThatItWasSilent() {
        scene.hubSilent(quiet, since);
        String path = opened();
        scene.status(quiet, status -> status.securityHub = SecurityHubState.REPORTING);
        upkeep.keep(Set.of(quiet), clock.instant());

        assertThat(because(Browser.of("aud").page(path)).text())
                .isEqualTo("Security Hub was silent about this account.");
    }
}
