package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FormTagsTest {

    private static Document refused(String name, String story) {
        Response answer = Browser.of("ana").post("/probe/forms", Map.of("name", name, "story", story));
        assertThat(answer.statusCode()).isEqualTo(422);
        return Jsoup.parse(answer.asString());
    }

    @Test
    void refusedForm_listsEverythingAtTheTopWithLinksToTheFields() {
        Document page = refused(" ", "<b>far too long</b>");

        assertThat(page.select("#errors[role=alert][tabindex=-1]")).hasSize(1);
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-name", "#f-story");
        page.select("#errors a")
                .forEach(link -> assertThat(page.select(link.attr("href"))).hasSize(1));
    }

    @Test
    void refusedField_saysWhyToScreenReadersToo() {
        Document page = refused(" ", "short");

        assertThat(page.select("#f-name[aria-invalid=true]").attr("aria-describedby"))
                .isEqualTo("e-name h-name");
        assertThat(page.select("#e-name").text()).isEqualTo("The name is missing.");
        assertThat(page.select("#f-story").hasAttr("aria-invalid")).isFalse();
        assertThat(page.select("#f-story").hasAttr("aria-describedby")).isFalse();
    }

    @Test
    void refusedForm_keepsWhatWasTyped() {
        Document page = refused(" ", "<b>far too long</b>");

        assertThat(page.select("#f-story").val()).isEqualTo("<b>far too long</b>");
        assertThat(refused("ada\"'", "<b>far too long</b>").select("#f-name").val())
                .isEqualTo("ada\"'");
    }

    @Test
    void freshForm_accusesNobody() {
        Document page = Browser.of("ana").page("/probe/forms");

        assertThat(page.select("#errors, [aria-invalid], .invalid-feedback")).isEmpty();
        assertThat(page.select("label[for=f-kind]").text()).isEqualTo("Kind");
        assertThat(page.select("#f-kind option").val()).isEqualTo("a");
    }
}
