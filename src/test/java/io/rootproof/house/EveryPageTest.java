package io.rootproof.house;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page that needs no id; new pages are found by themselves. */
@QuarkusTest
class EveryPageTest {

    static Stream<Route> pages() {
        return Route.all()
                .filter(route -> route.method().equals("GET")
                        && !route.isApi()
                        && !route.path().contains("{"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_hasNothingInlineAndOneHeading(Route route) {
        Response answer = Browser.of("ada").get(route.path());
        if (!answer.contentType().startsWith("text/html") || answer.statusCode() != 200) {
            return;
        }
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("script:not([src]), style, [style], [onclick], [onchange], [onsubmit]"))
                .as(route.toString())
                .isEmpty();
        assertThat(page.select("link[href^=http], [src^=http], [src^=//]"))
                .as(route.toString())
                .isEmpty();
        // A fragment for htmx is no page of its own.
        if (page.select("title").isEmpty()) {
            return;
        }
        assertThat(page.select("h1")).as(route.toString()).hasSize(1);
        assertThat(page.title()).as(route.toString()).endsWith(" · Rootproof");
    }
}
