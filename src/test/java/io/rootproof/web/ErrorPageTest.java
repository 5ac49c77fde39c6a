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
class ErrorPageTest {

    private static Document page(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        Document page = Jsoup.parse(answer.asString());
        String id = answer.getHeader("X-Request-Id");
        assertThat(page.select("main").text()).contains(Integer.toString(status), id);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.title()).isEqualTo(page.select("h1").text() + " · Rootproof");
        assertThat(page.text()).doesNotContain("Exception", "HTTP " + status, "RESTEASY");
        return page;
    }

    private static Document known(Response answer, int status) {
        Document page = page(answer, status);
        assertThat(page.select("nav[aria-label=Main] a")).isNotEmpty();
        assertThat(page.select("main a[href=/]").text()).isEqualTo("Go to the overview");
        return page;
    }

    @Test
    void wrongQuery_saysWhatCanBeRead() {
        Document page = known(Browser.of("ana").get("/accounts?size=many"), 400);
        assertThat(page.text()).contains("Rows on a page (size) must be a whole number from 1 to 60");
    }

    @Test
    void wrongCredentials_leadToTheLogin() {
        Document page = page(
                Browser.fresh()
                        .request()
                        .auth()
                        .preemptive()
                        .basic("ana", "wrong")
                        .get("/accounts"),
                401);
        assertThat(page.select("main a[href=/login]")).hasSize(1);
        assertThat(page.select("nav")).isEmpty();
    }

    @Test
    void pageOfAnotherRole_isForbiddenInWords() {
        Document page = known(Browser.of("ana").get("/people"), 403);
        assertThat(page.select("h1").text()).isEqualTo("You may not do this");
        assertThat(page.text()).contains("Your role does not include this.", "ask an admin");
    }

    @Test
    void formOfAnotherRole_isForbiddenInWords() {
        known(Browser.of("ana").post("/probe/forms/forbidden", Map.of("name", "x")), 403);
    }

    @Test
    void unknownAddress_offersSearch() {
        Document page = known(Browser.of("ana").get("/nothing/of/that/name"), 404);
        assertThat(page.select("form[role=search] input").attr("name")).isEqualTo("q");
        assertThat(page.select("form[role=search]").attr("action")).isEqualTo("/accounts");
    }

    @Test
    void unknownAddress_forSomebodyUnknown_offersLogin() {
        Document page = page(Browser.fresh().get("/nothing/of/that/name"), 404);
        assertThat(page.select("form, nav")).isEmpty();
        assertThat(page.select("main a[href=/login]")).hasSize(1);
    }

    @Test
    void formAddressOpenedAsAPage_isExplained() {
        Document page = known(Browser.of("ana").get("/probe/forms/busy"), 405);
        assertThat(page.text()).contains("use its button");
    }

    @Test
    void conflict_saysWhatStandsInTheWay() {
        Document page = known(Browser.of("ana").post("/probe/forms/conflict", Map.of("name", "x")), 409);
        assertThat(page.text()).contains("Ticket 12 is verified already.");
    }

    @Test
    void wrongContentType_isExplained() {
        Browser ana = Browser.of("ana");
        known(ana.request().contentType("text/csv").body("a,b").post("/probe/forms"), 415);
    }

    @Test
    void tooManyAttempts_saysToWait() {
        Document page = known(Browser.of("ana").post("/probe/forms/limit", Map.of("name", "x")), 429);
        assertThat(page.text()).contains("Wait, then try again.");
    }

    @Test
    void ourFault_asksForTheRequestId() {
        Document page = known(Browser.of("ana").get("/probe/boom"), 500);
        assertThat(page.text()).contains("give the request id below to your admin");
        assertThat(page.text()).doesNotContain("secret inside");
    }

    @Test
    void staleForm_keepsTheNavigation() {
        Response answer = Browser.of("ana")
                .request()
                .contentType("application/x-www-form-urlencoded")
                .formParam("name", "x")
                .post("/probe/forms");
        assertThat(known(answer, 400).text()).contains("This form is out of date");
    }

    @Test
    void pageBefore_isLinkedOnlyIfItIsOurs() {
        Browser ana = Browser.of("ana");
        Response own = ana.get("/accounts");
        assertThat(own.statusCode()).isEqualTo(200);

        assertThat(back(ana, "http://evil.example/accounts")).isEmpty();
        assertThat(back(ana, "not an address")).isEmpty();
    }

    private static String back(Browser ana, String referer) {
        return known(ana.request().header("Referer", referer).get("/nothing"), 404)
                .select("main a:contains(where you were)")
                .attr("href");
    }
}
