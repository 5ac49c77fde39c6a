package io.rootproof.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FlashTest {

    private static final String FORMS = "/probe/forms";

    @Test
    void sentence_isShownOnOnePageOnly() {
        Browser ana = Browser.of("ana");
        ana.post(FORMS, Map.of("name", "<i>Ana</i>", "story", "")).then().statusCode(303);

        assertThat(ana.page(FORMS).select(".alert-success[role=status]").text()).isEqualTo("<i>Ana</i> is saved.");
        assertThat(ana.page(FORMS).select("[role=status]")).isEmpty();
    }

    @Test
    void warning_looksLikeOne() {
        Browser ana = Browser.of("ana");
        ana.post(FORMS, Map.of("name", "odd", "story", "")).then().statusCode(303);

        assertThat(ana.page(FORMS).select(".alert-warning[role=status]").text()).isEqualTo("Saved, but odd.");
    }

    @Test
    void cookieOfSomebodysOwnMaking_showsNothing() {
        for (String cookie : new String[] {"!!!", "YWxlcnQ", "ZGFuZ2VyIEhlbGxv"}) {
            String page = io.restassured.RestAssured.given()
                    .cookie("rootproof-flash", cookie)
                    .get(FORMS)
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            assertThat(org.jsoup.Jsoup.parse(page).select("[role=status]"))
                    .as(cookie)
                    .isEmpty();
        }
    }
}
