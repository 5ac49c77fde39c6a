package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.Map;
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
                .contains("Out of scope")
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
                .containsExactly(PAGE + "/owner-changes");
        assertThat(Browser.of("otto")
                        .page(PAGE)
                        .select("main form[method=post]")
                        .eachAttr("action"))
                .containsExactly(PAGE + "/owner-changes", PAGE + "/scope-changes");
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
