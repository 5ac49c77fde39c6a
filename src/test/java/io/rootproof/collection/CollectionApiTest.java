package io.rootproof.collection;

import static io.rootproof.collection.SwitchableOrganization.connection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.rootproof.collection.aws.RecordedResponses;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CollectionApiTest {

    private static final InventedOrganization INVENTED =
            new InventedOrganization(3, Set.of(1), Instant.parse("2026-03-03T03:03:03Z"));

    @Inject
    SwitchableOrganization organization;

    private final CountDownLatch goOn = new CountDownLatch(1);

    @AfterEach
    void nothingToCollect() {
        goOn.countDown();
        organization.off();
    }

    @Test
    void collect_isAcceptedAndEndsWithCountsAndFailures() throws Exception {
        organization.use(INVENTED, connection("api", "eu-central-1"));

        String location = As.ana()
                .post("/api/v1/collection-runs")
                .then()
                .statusCode(202)
                .body("status", equalTo("RUNNING"))
                .extract()
                .header("Location");

        JsonPath run = ended(location);
        assertThat(run.getString("status")).isEqualTo("PARTIAL");
        assertThat(run.getInt("accountsExpected")).isEqualTo(3);
        assertThat(run.getInt("accountsCollected")).isEqualTo(2);
        assertThat(run.getString("failures[0].call")).isEqualTo("AssumeRole");
        assertThat(run.getString("failures[0].accountId")).isEqualTo(InventedOrganization.account(1));
        assertThat(run.getString("startedAt")).endsWith("Z");
        String page = Browser.of("aud")
                .page(location.substring(location.indexOf("/collection-runs")))
                .text();
        assertThat(page).contains("AccessDenied").contains("Deploy the member role");
        assertThat(Browser.of("aud").page("/collection-runs").text()).contains("2 of 3");
    }

    @Test
    void collect_whileARunGoesOn_isAConflictThatNamesIt() {
        RecordedResponses slow = request -> {
            await(goOn);
            return INVENTED.answer(request);
        };
        organization.use(slow, connection("slow", "eu-central-1"));
        String location = As.ana()
                .post("/api/v1/collection-runs")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        String path = location.substring(location.indexOf("/api/"));

        As.ada()
                .post("/api/v1/collection-runs")
                .then()
                .statusCode(409)
                .header("Location", endsWith(path))
                .contentType("application/problem+json")
                .body("detail", containsString("is going on"));
        Browser ana = Browser.of("ana");
        ana.post("/collection-runs", java.util.Map.of()).then().statusCode(303);
        assertThat(ana.page(path.substring("/api/v1".length())).text()).contains("Running");
        assertThat(ana.get(path.substring("/api/v1".length()) + "/progress").asString())
                .contains("hx-get");

        goOn.countDown();
        ended(location);
    }

    @Test
    void collect_byAnAuditorOrNobody_isRefused() {
        As.aud().post("/api/v1/collection-runs").then().statusCode(403);
        As.otto().post("/api/v1/collection-runs").then().statusCode(403);
        As.nobody().post("/api/v1/collection-runs").then().statusCode(401);
    }

    @Test
    void runs_areListedInPages() {
        As.aud()
                .queryParam("size", 1)
                .get("/api/v1/collection-runs")
                .then()
                .statusCode(200)
                .body("size", equalTo(1))
                .body("page", equalTo(0));
        As.aud().queryParam("size", 501).get("/api/v1/collection-runs").then().statusCode(400);
        As.aud().get("/api/v1/collection-runs/999999").then().statusCode(404);
        As.aud().get("/api/v1/collection-runs/x").then().statusCode(404);
        As.aud()
                .queryParam("after", "nonsense")
                .get("/api/v1/collection-runs")
                .then()
                .statusCode(400);
    }

    private static JsonPath ended(String location) {
        String path = location.substring(location.indexOf("/api/"));
        for (int i = 0; i < 300; i++) {
            JsonPath run = As.aud().get(path).then().statusCode(200).extract().jsonPath();
            if (!run.getString("status").equals("RUNNING")) {
                return run;
            }
            pause();
        }
        throw new AssertionError("The run did not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
