package io.rootproof.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LayoutTest {

    private static Document page() {
        return Jsoup.parse(given().queryParam("evil", "<script>alert(1)</script>\"'")
                .get("/probe/page")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    @Test
    void page_hasTitleAndOneHeading() {
        Document page = page();
        assertThat(page.title()).isEqualTo("Everything · Rootproof");
        assertThat(page.select("h1").eachText()).containsExactly("Everything");
        assertThat(page.select("a.rp-skip").attr("href")).isEqualTo("#content");
        assertThat(page.select("#content")).hasSize(1);
    }

    /** More would not be read; what comes later goes below one of these, or into the menu of the person. */
    @Test
    void navigation_hasAtMostSevenEntries() {
        assertThat(Jsoup.parse(Browser.of("ada").get("/tickets").asString()).select(".rp-nav a"))
                .hasSizeBetween(1, 7);
    }

    @Test
    void section_ofSeveralPages_showsThemAsTabs() {
        Document page = Jsoup.parse(Browser.of("ada").get("/verify").asString());
        assertThat(page.select(".rp-tabs a[aria-current]").eachAttr("href")).containsExactly("/verify");
        assertThat(page.select(".rp-tabs a").eachAttr("href")).contains("/bundles");
        assertThat(page.select(".rp-nav a[aria-current]")).hasSize(1);
    }

    @Test
    void section_ofOnePage_hasNoTabs() {
        assertThat(Jsoup.parse(Browser.of("ada").get("/tickets").asString()).select(".rp-tabs"))
                .isEmpty();
    }

    @Test
    void textFromOutside_staysText() {
        Document page = page();
        assertThat(page.select("#evil").text()).isEqualTo("<script>alert(1)</script>\"'");
        assertThat(page.select("#f-username").val()).isEqualTo("<script>alert(1)</script>\"'");
    }

    @Test
    void tags_sayStatusInWordsAndShape() {
        Document page = page();
        assertThat(page.select(".rp-badge").eachText()).containsExactly("Not assessable", "Passed", "Open");
        assertThat(page.select(".rp-badge use").eachAttr("href"))
                .extracting(href -> href.replaceAll(".*#", ""))
                .containsExactly("dash", "tick", "cross");
        assertThat(page.select("time").attr("datetime")).isEqualTo("2026-05-04T03:02:01.123Z");
        assertThat(page.select("time").text()).isEqualTo("2026-05-04 03:02Z");
        assertThat(page.body().text()).contains("not yet");
        assertThat(page.select(".rp-digest").attr("title")).startsWith("SHA-256 0123456789abcdef0123");
        assertThat(page.select(".rp-paging a").eachAttr("rel")).containsExactly("next");
    }

    @Test
    void stylesAndScripts_areServedFromHere() {
        for (String path : page().select("script[src],link[href]").stream()
                .map(e -> e.hasAttr("src") ? e.attr("src") : e.attr("href"))
                .toList()) {
            given().get(path).then().statusCode(200);
        }
        given().get("/assets/shapes.svg").then().statusCode(200);
    }
}
