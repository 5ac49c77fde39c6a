package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a person sees whose form met a row that others held for too long. */
@QuarkusTest
class BusyPageTest {

    private static Document busy(Map<String, String> fields) {
        Response answer = Browser.of("ana").post("/probe/forms/busy", fields);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.getHeader("Retry-After")).isEqualTo("5");
        return Jsoup.parse(answer.asString());
    }

    @Test
    void form_isKeptToBeSentAgain() {
        Document page = busy(Map.of("name", "<b>Ana</b>", "story", "two\nlines"));

        assertThat(page.text()).contains("Nothing of yours was stored");
        assertThat(page.select("form[action=/probe/forms/busy] input[name=name]")
                        .val())
                .isEqualTo("<b>Ana</b>");
        assertThat(page.select("input[name=story]").val()).isEqualTo("two\nlines");
        assertThat(page.select("main input[name=csrf-token]")).hasSize(1);
    }

    @Test
    void password_isNotWrittenIntoThePage() {
        Document page = busy(Map.of("name", "ana", "password", "correct horse"));

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.html()).doesNotContain("correct horse");
    }
}
