package io.rootproof.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.digest.Sha256;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page loads is named by its content and kept for good; nothing else is. */
@QuarkusTest
class AssetsTest {

    static Stream<String> ofThePage() {
        Document page = Jsoup.parse(given().get("/probe/page").asString());
        return Stream.of("script[src]", "img[src]", "link[href]", "use[href]")
                .flatMap(kind -> page.select(kind).stream())
                .map(element -> element.hasAttr("src") ? element.attr("src") : element.attr("href"))
                .map(address -> address.replaceAll("#.*", ""))
                .distinct();
    }

    @Test
    void page_loadsStylesScriptsAndShapes() {
        assertThat(ofThePage()).anyMatch(a -> a.contains("app.css")).anyMatch(a -> a.contains("shapes.svg"));
    }

    @Test
    void everyAsset_isNamedByItsContentAndKeptForGood() {
        assertThat(ofThePage()).allSatisfy(address -> {
            Response answer = given().get(address);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(address)
                    .endsWith("?v=" + Sha256.hex(answer.asByteArray()).substring(0, 16));
            assertThat(answer.headers().getValues("Cache-Control")).isEqualTo(List.of(Assets.FOR_GOOD));
            assertThat(answer.header("Vary")).containsIgnoringCase("accept-encoding");
        });
    }

    @Test
    void everyText_isSentCompressed() {
        assertThat(ofThePage())
                .allSatisfy(address -> assertThat(given().header("Accept-Encoding", "gzip")
                                .get(address)
                                .header("Content-Encoding"))
                        .isEqualTo("gzip"));
    }

    @ParameterizedTest
    @MethodSource("otherAddresses")
    void otherAddresses_areNotKeptForGood(String address) {
        Response answer = given().get(address);
        assertThat(answer.headers().getValues("Cache-Control"))
                .as(address)
                .hasSize(1)
                .doesNotContain(Assets.FOR_GOOD);
    }

    static List<String> otherAddresses() {
        return List.of(
                "/assets/app.css",
                "/assets/app.css?v=",
                "/assets/app.css?v=0123456789abcdef",
                "/webjars/tabler__core/dist/css/tabler.min.css?v=1.4.0",
                "/assets/nothing-here.css?v=0123456789abcdef",
                "/login?v=0123456789abcdef");
    }
}
