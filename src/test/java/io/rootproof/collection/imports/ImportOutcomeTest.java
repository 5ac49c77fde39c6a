package io.rootproof.collection.imports;

import static io.rootproof.collection.imports.Files.EARLIER;
import static io.rootproof.collection.imports.Files.finding;
import static io.rootproof.collection.imports.Files.otherFinding;
import static io.rootproof.collection.imports.Files.send;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportOutcomeTest {

    private static final String KIND = "security-hub-findings";

    @Test
    void whole_saysSo() {
        Document page = Browser.of("aud").page(imported("[" + finding("544000000001", EARLIER) + "]"));

        assertThat(page.select("section:has(#notes)").text()).contains("All well");
        assertThat(page.select(".rp-tiles dd").first().text()).startsWith("1");
        assertThat(page.select("a[href^=/evidence?importId=]")).isNotEmpty();
    }

    @Test
    void notTaken_isPagedRejectedFirst() {
        String path = imported("[" + finding("544000000002", EARLIER) + ","
                + Stream.generate(() -> otherFinding("544000000002")).limit(30).collect(joining(",")) + ","
                + finding("544000000002", "2999-01-01T00:00:00Z") + "]");
        Browser aud = Browser.of("aud");
        Document page = aud.page(path);

        assertThat(page.select("section:has(#notes) tbody tr")).hasSize(25);
        assertThat(page.select("section:has(#notes) tbody tr").first().text()).contains("rejected");
        assertThat(aud.page(path + "?page=1").select("section:has(#notes) tbody tr"))
                .hasSize(6);
        assertThat(aud.page(path + "?show=rejected").select("section:has(#notes) tbody tr"))
                .hasSize(1);
        assertThat(aud.get(path + "?show=everything").statusCode()).isEqualTo(400);
    }

    @Test
    void listOfAccounts_leadsToTheAccountsAndNotToEvidence() {
        String done = send("accounts-csv", "account_id\n544000000003\n")
                .statusCode(201)
                .extract()
                .header("Location");
        Document page = Browser.of("aud").page(done.substring(done.indexOf("/collection-runs")));

        assertThat(page.select(".rp-tiles").text()).contains("New or changed accounts");
        assertThat(page.select("a[href^=/evidence?importId=]")).isEmpty();
    }

    @Test
    void unknownId_isNotThere() {
        assertThat(Browser.of("aud").get("/collection-runs/imports/999999999").statusCode())
                .isEqualTo(404);
        assertThat(Browser.of("aud").get("/collection-runs/imports/x").statusCode())
                .isEqualTo(404);
    }

    private static String imported(String findings) {
        String done = send(KIND, findings).statusCode(201).extract().header("Location");
        return done.substring(done.indexOf("/collection-runs"));
    }
}
