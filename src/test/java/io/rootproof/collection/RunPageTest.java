package io.rootproof.collection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RunPageTest {

    @Inject
    StoredRuns runs;

    @Inject
    SessionFactory sessions;

    @Test
    void page_ofTenThousandFailures_isSmallAndCountsThemByCause() throws Exception {
        long run = runs.ended(RunStatus.PARTIAL, 10_000, 10_000);
        String longest = "x ".repeat(450);
        runs.fail(run, "AssumeRole", "AccessDenied", longest, 541_000_000_000L, 9_990);
        runs.fail(run, "GetAccountSummary", "Throttling", longest, 541_000_020_000L, 10);
        Browser aud = Browser.of("aud");
        aud.page("/collection-runs/" + run);

        Statistics statistics = sessions.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        String html = aud.get("/collection-runs/" + run).asString();
        long statements = statistics.getPrepareStatementCount();
        statistics.setStatisticsEnabled(false);

        assertThat(html.length()).isLessThan(100_000);
        assertThat(statements).isPositive().isLessThanOrEqualTo(8);
        Document page = Jsoup.parse(html);
        assertThat(page.select("#failures table").first().select("tbody tr").eachText())
                .hasSize(2)
                .first()
                .asString()
                .contains("AssumeRole AccessDenied")
                .contains("9,990")
                .contains("Do what AssumeRole needs.")
                .contains("The owner of the account");
        assertThat(page.select("#failures table").last().select("tbody tr")).hasSize(25);
    }

    @Test
    void page_ofOneCause_listsOnlyItsCalls() throws Exception {
        long run = runs.ended(RunStatus.PARTIAL, 3, 3);
        runs.fail(run, "AssumeRole", "AccessDenied", "No.", 542_000_000_000L, 2);
        runs.fail(run, "GetAccountSummary", "Throttling", "Slowly.", 542_000_000_010L, 1);
        Browser aud = Browser.of("aud");

        String link = aud.page("/collection-runs/" + run)
                .select("#failures a[href*=Throttling]")
                .attr("href");
        Document narrowed = aud.page(link.replaceFirst("#.*", ""));
        assertThat(narrowed.select("#failures table").last().select("tbody tr").eachText())
                .singleElement()
                .asString()
                .contains("542000000010")
                .contains("Slowly.");

        Document none = aud.page("/collection-runs/" + run + "?call=AssumeRole&code=Throttling");
        assertThat(none.select("#failures").text()).contains("No failed call matches");
    }

    @Test
    void page_ofARunWithoutFailures_saysThatAllIsWell() throws Exception {
        Document page = Browser.of("aud").page("/collection-runs/" + runs.ended(RunStatus.SUCCEEDED, 3, 0));

        assertThat(page.select("#failures").text()).contains("All well");
        assertThat(page.select("[hx-get]")).isEmpty();
        assertThat(page.select("#progress").text()).contains("2 min 5 s");
    }

    @Test
    void page_ofAnInterruptedRun_doesNotSayThatAllIsWell() throws Exception {
        Document page = Browser.of("aud").page("/collection-runs/" + runs.ended(RunStatus.INTERRUPTED, 0, 0));

        assertThat(page.select("#failures").text()).doesNotContain("All well");
    }
}
