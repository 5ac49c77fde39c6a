package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BundlePagesTest {

    @Test
    void order_leadsToThePageThatShowsItsProgressAndThenItsDigest() throws Exception {
        Browser ana = Browser.of("ana");
        Response ordered = ana.post("/bundles", Map.of("from", "2009-03-01", "to", "2009-04-01"));
        assertThat(ordered.statusCode()).isEqualTo(303);
        String path = ordered.header("Location").replaceAll("^https?://[^/]+", "");
        BundleApiTest.await("/api/v1" + path);

        Document page = ana.page(path);
        assertThat(page.select("h1").text()).isEqualTo("Evidence report 2009-03-01 to 2009-04-01");
        assertThat(page.select("a[href=" + path + "/report.pdf]")).hasSize(1);
        String digest = page.select("#result code.rp-once").first().text();
        assertThat(digest).matches("[0-9a-f]{64}");
        assertThat(page.select("#result [data-copy]").first().attr("data-copy")).isEqualTo(digest);
        assertThat(page.select("#unsealed")).hasSize(1);
        assertThat(page.select("[hx-get]"))
                .as("what is done is not asked for again")
                .isEmpty();
        assertThat(ana.page("/bundles").select("a[href=" + path + "]")).hasSize(1);
        assertThat(ana.get(path + "/progress?said=75").asString())
                .startsWith("<div id=\"progress\"")
                .contains("hx-trigger=\"load\"")
                .contains("is finished")
                .doesNotContain("<html");
    }

    @Test
    void order_ofNonsenseShowsTheFormAgainWithTheReason() {
        Response refused = Browser.of("ana").post("/bundles", Map.of("from", "2009-04-01", "to", "2009-03-01"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("The first day (from) must be before")
                .contains("value=\"2009-04-01\"");
    }

    @Test
    void auditorsSeeTheListAndNoForm() {
        Document page = Browser.of("aud").page("/bundles");
        assertThat(page.select("main form[method=post][action=/bundles]")).isEmpty();
        assertThat(page.select("a[href^=/bundles/new]")).isEmpty();
        assertThat(Browser.of("otto").page("/bundles").select("a[href^=/bundles/new]"))
                .isNotEmpty();
    }
}
