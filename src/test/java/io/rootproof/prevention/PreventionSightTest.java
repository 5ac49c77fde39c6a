package io.rootproof.prevention;

import static io.rootproof.prevention.PreventionScene.WORKLOADS;
import static io.rootproof.prevention.PreventionScene.denial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.rootproof.period.PeriodScene;
import io.rootproof.prevention.PreventionScene.Member;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Auditors see what prevents root keys in their accounts, while a period of theirs lasts. */
@QuarkusTest
class PreventionSightTest {

    @Inject
    PreventionScene scene;

    @Inject
    PeriodScene periods;

    private Member hers;
    private Member other;

    @BeforeEach
    void anOrganization() {
        hers = scene.account("sight", "PAYMENTS", WORKLOADS);
        other = scene.account("sight", "LEGACY", WORKLOADS);
        scene.read("sight", "999999999999", List.of(denial("p-sight", "", WORKLOADS)), hers, other);
    }

    @Test
    void auditor_seesHerAccountsOnly() {
        RequestSpecification auditor =
                auditor(periods.today().minusDays(1), periods.today().plusDays(2));

        auditor.get("/api/v1/prevention").then().body("items.accountId", contains(hers.accountId()));
        auditor.get("/api/v1/prevention/" + hers.accountId()).then().statusCode(200);
        auditor.get("/api/v1/prevention/" + other.accountId()).then().statusCode(404);
        assertThat(auditor.get("/prevention/export.csv").asString())
                .contains(hers.accountId())
                .doesNotContain(other.accountId());
    }

    @Test
    void auditor_ofSomeAccounts_doesNotSeeTheOrganization() {
        RequestSpecification auditor =
                auditor(periods.today().minusDays(1), periods.today().plusDays(2));

        auditor.get("/api/v1/prevention/organizations").then().body("$", hasSize(0));
        auditor.get("/api/v1/prevention/" + hers.accountId()).then().body("policies[0].evidenceId", nullValue());
        As.aud().get("/api/v1/prevention/" + hers.accountId()).then().body("policies[0].evidenceId", equalTo(1));
        As.aud().get("/api/v1/prevention/organizations").then().body("connection", hasItem("sight"));
    }

    @Test
    void auditor_ofAPeriodThatIsOver_seesNothingOfThePresent() {
        RequestSpecification auditor =
                auditor(periods.today().minusDays(30), periods.today().minusDays(1));

        auditor.get("/api/v1/prevention").then().body("items", hasSize(0));
        auditor.get("/api/v1/prevention/" + hers.accountId()).then().statusCode(404);
    }

    private RequestSpecification auditor(LocalDate from, LocalDate to) {
        String name = periods.auditor();
        periods.ofAccounts(from, to, name, hers.accountId());
        return PeriodScene.as(name);
    }
}
