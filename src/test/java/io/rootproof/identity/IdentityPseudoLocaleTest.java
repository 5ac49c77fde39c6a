package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import io.rootproof.web.PseudoLocale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing on these pages is written outside the bundles. */
@QuarkusTest
class IdentityPseudoLocaleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/people/me",
                "/people/ana",
                "/people/ana/role?role=auditor",
                "/people/ana/disabling",
                "/people/me/session-ending",
                "/settings",
                "/login?then=/tickets",
                "/nothing-here",
                "/people/nobody-there"
            })
    void page_comesFromBundles(String path) {
        Browser ada = Browser.of("ada").speaking(PseudoLocale.TAG);
        assertThat(plain(Jsoup.parse(ada.get(path).asString()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/people/me/password", "/people/me/tokens", "/people/ana/password"})
    void refusal_comesFromBundles(String path) {
        Browser ada = Browser.of("ada").speaking(PseudoLocale.TAG);
        assertThat(plain(Jsoup.parse(
                        ada.post(path, Map.of("current", "demo", "email", "x")).asString())))
                .isEmpty();
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
