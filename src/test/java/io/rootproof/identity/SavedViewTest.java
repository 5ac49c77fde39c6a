package io.rootproof.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class SavedViewTest {

    Browser ana;
    String name;

    @BeforeEach
    void logIn() {
        ana = Browser.of("ana");
        name = "Failing " + UUID.randomUUID();
    }

    @Test
    void view_isALinkAboveItsListOnly() {
        save(ana, name, "/accounts", "result=FAILED&page=4").then().statusCode(303);

        assertThat(link(ana.page("/accounts")).attr("href")).isEqualTo("/accounts?result=FAILED");
        assertThat(link(ana.page("/tickets"))).isNull();
        assertThat(link(ana.page("/accounts?result=FAILED")).attr("aria-current"))
                .isEqualTo("true");
    }

    @Test
    void form_ofTheList_savesWhatIsShown() {
        Document page = ana.page("/accounts?result=PASSED&sort=name");
        Element form = page.select("form[action=/saved-views]").first();

        save(
                ana,
                name,
                form.select("[name=path]").attr("value"),
                form.select("[name=query]").attr("value"));

        assertThat(link(ana.page("/accounts")).attr("href")).isEqualTo("/accounts?result=PASSED&sort=name");
    }

    @Test
    void viewOfSomebodyElse_doesNotExist() {
        save(ana, name, "/accounts", "");
        String own = deletionLink();
        Browser otto = Browser.of("otto");

        assertThat(otto.get(own).statusCode()).isEqualTo(404);
        assertThat(otto.post(own, Map.of()).statusCode()).isEqualTo(404);
        assertThat(otto.post(own.replace("deletion", "name"), Map.of("name", "Mine"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(link(otto.page("/accounts"))).isNull();
        assertThat(link(ana.page("/accounts"))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/settings,''",
        "//evil.example,''",
        "/accounts,redirect=https%3A%2F%2Fevil.example",
        "/accounts/123456789012,''"
    })
    void whatIsNoViewOfAList_isRefusedAndTheNameKept(String path, String query) {
        save(ana, name, path, query)
                .then()
                .statusCode(422)
                .body(containsString("Only views of a list"), containsString(name));
    }

    @Test
    void name_emptyLongOrTaken_isRefused() {
        save(ana, " ", "/accounts", "").then().statusCode(422).body(containsString("1 to 80"));
        save(ana, "x".repeat(81), "/accounts", "").then().statusCode(422);
        save(ana, "a\u0000b", "/accounts", "").then().statusCode(422);
        save(ana, name, "/accounts", "").then().statusCode(303);
        save(ana, name.toUpperCase(java.util.Locale.ROOT), "/accounts", "")
                .then()
                .statusCode(422)
                .body(containsString("another name"));
        save(ana, name, "/tickets", "").then().statusCode(303);
    }

    @Test
    void refusedName_isOfferedAgainWithTheWayBack() {
        save(ana, name, "/accounts", "result=FAILED");

        Document page =
                Jsoup.parse(save(ana, name, "/accounts", "result=FAILED").asString());

        assertThat(page.select("form[action=/saved-views] #f-name").val()).isEqualTo(name);
        assertThat(page.select("main a:contains(Back to the list)").attr("href"))
                .isEqualTo("/accounts?result=FAILED");
        Document foreign = Jsoup.parse(save(ana, name, "//evil.example", "").asString());
        assertThat(foreign.select("main a[href*=evil]")).isEmpty();
    }

    @Test
    void rename_changesTheLink_andIsWrittenDown() {
        save(ana, name, "/evidence", "source=PROWLER");
        String rename = deletionLink().replace("deletion", "name");

        ana.post(rename, Map.of("name", name + " now")).then().statusCode(303);

        assertThat(ana.page("/evidence").select(".rp-views a:contains(" + name + " now)"))
                .hasSize(1);
        String id = rename.split("/")[2];
        assertThat(Browser.of("aud").page("/audit-log?subject=saved-view/" + id).select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void deletion_asksFirst() {
        save(ana, name, "/accounts", "");
        String deletion = deletionLink();

        assertThat(ana.page(deletion).select("form[method=post][action=" + deletion + "]"))
                .hasSize(1);
        assertThat(link(ana.page("/accounts"))).isNotNull();
        ana.post(deletion, Map.of()).then().statusCode(303);
        assertThat(link(ana.page("/accounts"))).isNull();
    }

    @Test
    void moreThanTheLimit_isRefused() {
        Browser aud = Browser.of("aud");
        for (int i = 0; i < SavedViews.MOST; i++) {
            save(aud, name + i, "/tickets", "");
        }

        save(aud, name, "/tickets", "").then().statusCode(422).body(containsString("50 views already"));

        Document own = aud.page("/saved-views");
        own.select("a[href$=/deletion]").eachAttr("href").forEach(gone -> aud.post(gone, Map.of()));
    }

    private static Response save(Browser browser, String name, String path, String query) {
        return browser.post("/saved-views", Map.of("name", name, "path", path, "query", query));
    }

    private Element link(Document page) {
        return page.select(".rp-views li a:contains(" + name + ")").first();
    }

    private String deletionLink() {
        return ana.page("/saved-views")
                .select("tr:contains(" + name + ") a[href$=/deletion]")
                .attr("href");
    }
}
