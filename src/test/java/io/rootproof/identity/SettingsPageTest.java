package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SettingsPageTest {

    @Test
    void settings_areGroupedWithWhereTheyComeFrom() {
        Document page = Browser.of("ada").page("/settings");

        assertThat(page.select("h2").eachText()).contains("Logging in", "Collection", "Database");
        String row = page.select("tr:has(code:containsOwn(rootproof.login.failures-per-person))")
                .text();
        assertThat(row).startsWith("rootproof.login.failures-per-person 5");
        assertThat(page.text()).doesNotContain("Other: ");
    }

    @Test
    void settings_areForAdmins() {
        Browser.of("otto").get("/settings").then().statusCode(403);
    }
}
