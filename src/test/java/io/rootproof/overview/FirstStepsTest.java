package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The first minutes of an installation that is not the demo, in the order in which they pass. */
@QuarkusTest
@TestProfile(FirstStepsTest.Empty.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstStepsTest {

    public static class Empty implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.datasource.jdbc.url",
                    "jdbc:h2:mem:first-steps;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1");
        }

        @Override
        public String getConfigProfile() {
            return "test";
        }
    }

    private static final String FINDING = """
            [{"Id":"f","ProductArn":"arn:aws:securityhub:eu-central-1::product/aws/securityhub",\
            "GeneratorId":"security-control/IAM.4","AwsAccountId":"545000000001","Region":"eu-central-1",\
            "UpdatedAt":"2026-03-03T03:03:03Z","RecordState":"ACTIVE",\
            "Compliance":{"Status":"PASSED","SecurityControlId":"IAM.4"}}]""";

    @Test
    @Order(1)
    void admin_isShownWhatToDoFirst() {
        for (String path : new String[] {"/", "/getting-started"}) {
            Document page = Browser.of("ada").page(path);
            assertThat(page.select(".rp-first-steps .rp-first > li").eachText())
                    .as(path)
                    .hasSize(3)
                    .first()
                    .asString()
                    .contains("Next");
            assertThat(page.select(".rp-first-steps a.btn-primary").attr("href"))
                    .startsWith("/collection-runs/imports");
            assertThat(page.select(".rp-first-steps a[href^=/settings]")).hasSize(1);
        }
    }

    @Test
    @Order(2)
    void auditor_isToldWhoDoesItAndOfferedNothing() {
        Document page = Browser.of("aud").page("/");

        assertThat(page.select(".rp-first-steps").text()).contains("Nothing here for you to do");
        assertThat(page.select(".rp-first-steps a, .rp-first-steps form")).isEmpty();
    }

    @Test
    @Order(3)
    void evidenceImported_leavesTheInventory() {
        send("security-hub-findings", FINDING);

        assertThat(Browser.of("ana")
                        .page("/")
                        .select(".rp-first-steps a.btn-primary")
                        .attr("href"))
                .endsWith("kind=accounts-csv");
    }

    @Test
    @Order(4)
    void inventoryImported_theGuideIsGone() {
        send("accounts-csv", "account_id\n545000000001\n");

        assertThat(Browser.of("ana").page("/").select(".rp-first-steps")).isEmpty();
        assertThat(Browser.of("ana").page("/getting-started").text()).contains("All well");
    }

    private static void send(String kind, String content) {
        RequestSpecification upload = As.ana()
                .multiPart("file", "import.txt", content.getBytes(StandardCharsets.UTF_8), "application/octet-stream");
        upload.multiPart("kind", kind).post("/api/v1/imports").then().statusCode(201);
    }
}
