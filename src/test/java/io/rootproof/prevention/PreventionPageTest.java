package io.rootproof.prevention;

import static io.rootproof.prevention.PreventionScene.SANDBOX;
import static io.rootproof.prevention.PreventionScene.WORKLOADS;
import static io.rootproof.prevention.PreventionScene.denial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.prevention.PreventionScene.Member;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page, the export and the API of what prevents root keys. */
@QuarkusTest
class PreventionPageTest {

    private static final String MFA = "{'Bool':{'aws:MultiFactorAuthPresent':'false'}}";

    @Inject
    PreventionScene scene;

    private Member bound;
    private Member free;
    private Member management;

    @BeforeEach
    void anOrganization() {
        bound = scene.account("page", "PAYMENTS", WORKLOADS);
        free = scene.account("page", "SANDBOX", SANDBOX);
        management = scene.account("page", "MGMT", PreventionScene.ROOT);
        read(List.of(denial("p-page", "", WORKLOADS)));
    }

    private void read(List<PolicyRead> policies) {
        scene.read("page", management.accountId(), policies, bound, free, management);
    }

    @Test
    void account_saysWhichPolicyBindsItAndByWhatWay() {
        Document page = Browser.of("ana").page("/accounts/" + bound.accountId());
        assertThat(page.select("section[aria-labelledby=prevention]").text())
                .contains("Denied by policy", "Policy p-page", "Root", "Workloads › PAYMENTS")
                .contains("Service control policies never bind the management account.")
                .contains("(RootCredentialsManagement) on", "(RootSessions) off");
        assertThat(page.select("section[aria-labelledby=prevention]").text()).doesNotContain("p-other");
    }

    @Test
    void managementAccount_saysThatNothingBindsIt() {
        read(List.of(denial("p-page", "", PreventionScene.ROOT)));
        assertThat(Browser.of("ana")
                        .page("/accounts/" + management.accountId())
                        .select("section[aria-labelledby=prevention]")
                        .text())
                .contains("Management account: never bound", "Policy p-page");
    }

    @Test
    void list_isFilteredByState() {
        Document page = Browser.of("ana").page("/prevention?state=NOT_BOUND&q=" + free.accountId());
        assertThat(page.select("table.rp-list").text()).contains(free.accountId());
        assertThat(Browser.of("ana")
                        .page("/prevention?state=BOUND&q=" + free.accountId())
                        .text())
                .doesNotContain("SANDBOX");
        assertThat(Browser.of("ana")
                        .page("/prevention?policy=p-page&q=" + bound.accountId())
                        .select("table.rp-list")
                        .text())
                .contains(bound.accountId(), "Policy p-page denies it");
        assertThat(Browser.of("ana")
                        .page("/prevention?policy=p-pag&q=" + bound.accountId())
                        .select("table.rp-list"))
                .isEmpty();
    }

    @Test
    void list_refusesAStateThatThereIsNot() {
        assertThat(Browser.of("ana").get("/prevention?state=SAFE").statusCode()).isEqualTo(400);
        As.ana().get("/api/v1/prevention?state=SAFE").then().statusCode(400);
    }

    @Test
    void export_holdsTheAccountsOfTheFilter() {
        String csv = Browser.of("ana")
                .get("/prevention/export.csv?state=BOUND&q=" + bound.accountId())
                .asString();
        assertThat(csv).contains(bound.accountId() + ",PAYMENTS,BOUND,DENIES p-page Policy p-page at Workloads");
        assertThat(csv).doesNotContain(free.accountId());
    }

    @Test
    void organization_isShownWithItsFeaturesAndPolicies() {
        String page = Browser.of("ana").page("/prevention").text();
        assertThat(page).contains("Policies that speak of root keys: 1 of 1", "the unit Workloads");
        As.ana()
                .get("/api/v1/prevention/organizations")
                .then()
                .statusCode(200)
                .body("connection", hasItem("page"))
                .body("find { it.connection == 'page' }.managementAccountId", equalTo(management.accountId()))
                .body("find { it.connection == 'page' }.policies[0].policyId", equalTo("p-page"))
                .body("find { it.connection == 'page' }.failed", nullValue());
    }

    @Test
    void readingThatFailed_isSaid_andTheAccountStaysAsItWas() {
        read(null);
        assertThat(Browser.of("ana")
                        .page("/accounts/" + bound.accountId())
                        .select("section[aria-labelledby=prevention]")
                        .text())
                .contains("Denied by policy", "brought no whole reading of the policies");
        assertThat(Browser.of("ana").page("/prevention").text()).contains("brought no whole reading of the policies");
    }

    @Test
    void policyThatCannotBeJudged_isNamedWithThePart() {
        read(List.of(denial("p-mfa", MFA, WORKLOADS)));
        As.ana()
                .get("/api/v1/prevention/" + bound.accountId())
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_JUDGED"))
                .body("policies[0].outcome", equalTo("UNJUDGED"))
                .body("policies[0].because.part", equalTo("CONDITION"))
                .body("policies[0].because.detail", equalTo("Bool aws:MultiFactorAuthPresent"))
                .body("policies[0].tone", nullValue());
        assertThat(Browser.of("ana").page("/accounts/" + bound.accountId()).text())
                .contains("by its condition Bool aws:MultiFactorAuthPresent");
    }

    @Test
    void accountThatNoReadingHas_isNotRead() {
        Member late = scene.account("page", "LATE", WORKLOADS);
        As.ana()
                .get("/api/v1/prevention/" + late.accountId())
                .then()
                .body("state", equalTo("NOT_READ"))
                .body("since", nullValue());
        As.ana().get("/api/v1/prevention/000000000000").then().statusCode(404);
    }

    @Test
    void accountThatLeftTheTree_isNotReadAnyMore() {
        scene.read("page", management.accountId(), List.of(denial("p-page", "", WORKLOADS)), free, management);
        As.ana().get("/api/v1/prevention/" + bound.accountId()).then().body("state", equalTo("NOT_READ"));
    }
}
