package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConfirmationTest {

    @Test
    void page_changesNothingAndSaysWhatWould() {
        int before = FormProbe.REMOVED.get();
        Document page = Browser.of("ana").page("/probe/forms/removal");

        assertThat(page.select("h1").text()).isEqualTo("Remove the thing?");
        assertThat(page.select(".rp-consequences").text()).isEqualTo("It is gone for good.");
        assertThat(page.select("a:contains(go back)").attr("href")).isEqualTo("/probe/forms");
        assertThat(FormProbe.REMOVED.get()).isEqualTo(before);
    }

    @Test
    void post_carriesWhatWasChosenBefore() {
        Browser ana = Browser.of("ana");
        Document page = ana.page("/probe/forms/removal");
        String which = page.select("input[name=which]").val();
        int before = FormProbe.REMOVED.get();

        ana.post(page.select(".rp-confirm form").attr("action"), Map.of("which", which))
                .then()
                .statusCode(303);

        assertThat(which).isEqualTo("\"7\"");
        assertThat(FormProbe.REMOVED.get()).isEqualTo(before + 1);
    }
}
