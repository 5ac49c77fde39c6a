package io.rootproof.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class HeadersTest {

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/nothing-here", "/api/v1/nothing-here", "/assets/app.css", "/people/me"})
    void everyAnswer_hasTheSecurityHeaders(String path) {
        given().redirects()
                .follow(false)
                .get(path)
                .then()
                .header("Content-Security-Policy", equalTo(SecurityHeaders.CONTENT_SECURITY_POLICY))
                .header("Content-Security-Policy", not(containsString("unsafe")))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("same-origin"))
                .header("Strict-Transport-Security", nullValue());
    }

    @Test
    void pages_areNotStoredAndStylesAre() {
        given().get("/login").then().header("Cache-Control", equalTo("no-store"));
        given().get("/assets/app.css").then().header("Cache-Control", not(containsString("no-store")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/people", "/people/ana", "/people/me", "/audit-log", "/settings", "/probe/page"})
    void pages_haveNothingInlineAndNothingFromElsewhere(String path) {
        Document page = Browser.of("ada").page(path);
        assertThat(page.select("script:not([src]), style, [style]")).isEmpty();
        assertThat(page.select("[onclick], [onload], [onchange], [onsubmit], [hx-on]"))
                .isEmpty();
        assertThat(page.select(
                        "link[href^=http], [src^=http], [href^=//], [src^=//], a[href^=http]:not([rel*=noopener])"))
                .isEmpty();
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        for (var input : page.select("input:not([type=hidden]), select, textarea")) {
            assertThat(input.hasAttr("aria-label")
                            || input.closest("label") != null
                            || page.select("label[for=" + input.id() + "]").size() == 1)
                    .as(input.outerHtml())
                    .isTrue();
        }
    }
}
