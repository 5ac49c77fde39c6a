package io.rootproof.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class GlossaryTest {

    @Test
    void documentation_hasTheWordsOfThePage() throws IOException {
        TermMessages words = Words.of(TermMessages.class);
        assertThat(Pattern.compile("\\| \\*\\*(.+?)\\*\\* \\| (.*) \\|")
                        .matcher(Files.readString(Path.of("docs/glossary.md")))
                        .results()
                        .map(row -> row.group(1) + ": " + row.group(2).replaceAll("[*`]", "")))
                .containsExactlyElementsOf(Arrays.stream(Term.values())
                        .map(term -> words.word(term) + ": " + words.meaning(term))
                        .toList());
    }

    @Test
    void page_hasAPlaceForEveryWord() {
        Document page = Jsoup.parse(
                given().get("/glossary").then().statusCode(200).extract().asString());
        for (Term term : Term.values()) {
            assertThat(page.select("#" + term.anchor() + " dt").text())
                    .as(term.name())
                    .isNotBlank();
        }
    }
}
