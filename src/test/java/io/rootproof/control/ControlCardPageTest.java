package io.rootproof.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ControlCardPageTest {

    @Test
    void page_hasCardNumbersMappingsAndRunbook() {
        Document page = Jsoup.parse(
                As.aud().get("/control-card").then().statusCode(200).extract().asString());

        assertThat(page.select("h1").text()).startsWith("IAM.4");
        assertThat(page.select("section:has(#numbers) tr").text())
                .contains("48 hours")
                .contains("26 hours");
        assertThat(page.select("section:has(#mappings) tbody tr")).hasSizeGreaterThanOrEqualTo(7);
        assertThat(page.select(".rp-steps > li")).hasSize(8);
        assertThat(page.select(".rp-actions a").eachAttr("href"))
                .containsExactly("/control-card.pdf", "/control-card/runbook.pdf", "/control-card.md");
        assertThat(page.select(".rp-contents a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
    }

    @Test
    void markdown_isAnAttachment() {
        As.aud()
                .get("/control-card.md")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/markdown"))
                .header("Content-Disposition", "attachment; filename=\"control-card-IAM.4-v1.md\"");
        assertThat(As.aud().get("/control-card.md").asString())
                .startsWith("# Control card: IAM.4")
                .contains("# Runbook");
    }

    @Test
    void runbook_isADocumentOfItsOwn() {
        As.aud()
                .get("/control-card/runbook.pdf")
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"runbook-IAM.4-v1.pdf\"");
        assertThat(As.aud().get("/control-card/runbook.md").asString())
                .startsWith("# Runbook")
                .doesNotContain("# Control card");
    }

    @Test
    void version_thatIsNotThere_isNotFound() {
        As.aud().get("/control-card?version=1").then().statusCode(200);
        As.aud().get("/control-card?version=2").then().statusCode(404);
        As.aud().get("/control-card.pdf?version=x").then().statusCode(404);
    }

    @Test
    void api_givesTheVersionInForceWithItsNumbers() {
        As.aud()
                .get("/api/v1/control-card")
                .then()
                .statusCode(200)
                .header("ETag", "\"" + CardRows.sha256(ControlCards.delivered()) + "\"")
                .body("version", equalTo(1))
                .body("controlId", equalTo("IAM.4"))
                .body("policy.securityHubMaximumAge", equalTo("PT48H"))
                .body("policy.exceptionLimit", equalTo("P90D"))
                .body("mappings.requirement", hasItems("1.12", "IAM.4", "PCI.IAM.1"))
                .body("runbook", hasSize(8));
    }
}
