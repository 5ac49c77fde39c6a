package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import io.rootproof.web.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
        assertThat(row).startsWith("rootproof.login.failures-per-person").endsWith(" 5 default");
        assertThat(page.text()).doesNotContain("Other: ");
    }

    @Test
    void everySettingShown_saysWhatItDoes() {
        Document page = Browser.of("ada").page("/settings");

        assertThat(page.select("tr:has(th code:containsOwn(rootproof.)):not(:has(.rp-meaning)) code")
                        .eachText())
                .as("settings without a sentence in SettingMeanings")
                .isEmpty();
        assertThat(page.select(".rp-meaning")).hasSizeGreaterThan(20);
    }

    @Test
    void everySettingInTheDocuments_saysWhatItDoes() throws IOException {
        Stream<String> documented = Pattern.compile("`(rootproof\\.[a-z0-9.<>-]+)` \\|")
                .matcher(Files.readString(Path.of("docs/configuration.md")))
                .results()
                .map(match -> match.group(1).replace("<name>", "*"));

        assertThat(documented.filter(
                        name -> Words.of(SettingMeanings.class).meaning(name).isBlank()))
                .as("settings without a sentence in SettingMeanings")
                .isEmpty();
    }

    @Test
    void settings_areForAdmins() {
        Browser.of("otto").get("/settings").then().statusCode(403);
    }
}
