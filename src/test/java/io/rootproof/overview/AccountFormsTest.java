package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountFormsTest {

    private static final String PAGE = "/accounts/661000000001";

    @Inject
    GivenAccounts given;

    @BeforeEach
    void account() {
        given.account("661000000001", "PAYMENTS", "Root/Forms");
    }

    @Test
    void scope_byControlOwnerWithReason_isChangedAndTold() {
        Browser otto = Browser.of("otto");

        otto.post(PAGE + "/scope-changes", Map.of("inScope", "false", "reason", "Sold on 3 March."))
                .then()
                .statusCode(303)
                .header("Location", org.hamcrest.Matchers.endsWith(PAGE));

        Document page = otto.page(PAGE);
        assertThat(page.select("[role=status]").text()).isEqualTo("It is out of scope now.");
        assertThat(page.select(".rp-verdict").text()).contains("Out of scope");
        assertThat(page.select("section:has(#changes)").text())
                .contains("Scope: out of scope")
                .contains("Sold on 3 March.");
        otto.post(PAGE + "/scope-changes", Map.of("inScope", "true", "reason", "Bought back."))
                .then()
                .statusCode(303);
    }

    @Test
    void scope_withoutReason_is400AndChangesNothing() {
        Browser otto = Browser.of("otto");
        otto.post(PAGE + "/scope-changes", Map.of("inScope", "false", "reason", " "))
                .then()
                .statusCode(400);
        assertThat(otto.page(PAGE).select(".rp-verdict").text()).doesNotContain("Out of scope");
    }

    @Test
    void owner_byAnalyst_isChanged() {
        Browser ana = Browser.of("ana");
        ana.post(PAGE + "/owner-changes", Map.of("owner", "Payments team"))
                .then()
                .statusCode(303);
        assertThat(ana.page(PAGE).select("section:has(#facts)").text()).contains("Payments team");
    }

    @Test
    void forms_areShownToThoseWhoMay() {
        assertThat(Browser.of("aud").page(PAGE).select("main form[method=post]"))
                .isEmpty();
        assertThat(Browser.of("ana").page(PAGE).select("main form[method=post]").eachAttr("action"))
                .containsExactlyInAnyOrder(PAGE + "/owner-changes", PAGE + "/collections");
        assertThat(Browser.of("otto")
                        .page(PAGE)
                        .select("main form[method=post]")
                        .eachAttr("action"))
                .containsExactly(PAGE + "/owner-changes");
    }

    @Test
    void scopeChange_isLinkedForThoseWhoMay() {
        String link = "main a[href=" + PAGE + "/scope-change]";
        assertThat(Browser.of("otto").page(PAGE).select(link)).hasSize(1);
        assertThat(Browser.of("ana").page(PAGE).select(link)).isEmpty();
        Browser.of("ana").get(PAGE + "/scope-change").then().statusCode(403);
        Browser.of("otto").get("/accounts/669999999999/scope-change").then().statusCode(404);
    }

    @Test
    void scopeChange_asksOnAPageOfItsOwnAndChangesNothing() {
        Document asked = Browser.of("otto").page(PAGE + "/scope-change");
        assertThat(asked.select("h1").text()).isEqualTo("Take PAYMENTS out of scope?");
        assertThat(asked.select("form[action=" + PAGE + "/scope-changes] input[name=inScope]")
                        .val())
                .isEqualTo("false");
        assertThat(asked.select("textarea[name=reason][required]")).hasSize(1);
        assertThat(Browser.of("otto").page(PAGE).select(".rp-verdict").text()).doesNotContain("Out of scope");
    }

    @Test
    void scope_refused_keepsWhatWasWrittenAndSaysWhatIsWrong() {
        String reason = "x".repeat(2001);
        Response refused =
                Browser.of("otto").post(PAGE + "/scope-changes", Map.of("inScope", "false", "reason", reason));
        assertThat(refused.statusCode()).isEqualTo(400);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("textarea[name=reason]").val()).isEqualTo(reason);
        assertThat(page.select("#errors a[href=#f-reason]").text()).contains("2001");
        assertThat(page.select("#f-reason").attr("aria-invalid")).isEqualTo("true");
    }

    @Test
    void scope_withoutDirection_is400AndChangesNothing() {
        Browser otto = Browser.of("otto");
        otto.post(PAGE + "/scope-changes", Map.of("reason", "Sold.")).then().statusCode(400);
        assertThat(otto.page(PAGE).select(".rp-verdict").text()).doesNotContain("Out of scope");
    }

    @Test
    void owner_refused_keepsWhatWasWrittenAndSaysWhatIsWrong() {
        String owner = "y".repeat(201);
        Response refused = Browser.of("ana").post(PAGE + "/owner-changes", Map.of("owner", owner, "reason", "Moved."));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.contentType()).startsWith("text/html");
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("details[open] #f-owner").val()).isEqualTo(owner);
        assertThat(page.select("#f-owner-reason").val()).isEqualTo("Moved.");
        assertThat(page.select("#errors a[href=#f-owner]").text()).contains("201");
        assertThat(page.select("h1").text()).startsWith("PAYMENTS");
    }

    @Test
    void owner_ofAnUnknownAccount_is404() {
        Browser.of("ana")
                .post("/accounts/669999999999/owner-changes", Map.of("owner", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void acceptance_refused_answersWithThePageAndTheReasons() {
        Response refused = Browser.of("ana").post(PAGE + "/acceptances", Map.of("note", "Looks fine."));
        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("#errors").text()).contains("not ready").contains("Security Hub");
        assertThat(page.select("h1").text()).startsWith("PAYMENTS");
    }

    @Test
    void post_withoutToken_isRefused() {
        Browser.of("otto")
                .request()
                .formParam("inScope", "false")
                .formParam("reason", "Forged")
                .post(PAGE + "/scope-changes")
                .then()
                .statusCode(400);
    }
}
