package io.rootproof.collection.imports;

import static io.rootproof.collection.imports.Files.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.Browser;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportFormTest {

    @Test
    void form_namesEveryKindAndOffersAList() {
        Document page = Browser.of("ana").page("/collection-runs/imports?kind=accounts-csv");

        assertThat(page.select("main input[name=kind]"))
                .hasSize(ImportKind.ofFiles().size());
        assertThat(page.select("input[name=kind][checked]").attr("value")).isEqualTo("accounts-csv");
        assertThat(page.select("a[href^=/assets/accounts.csv]")).hasSize(1);
        assertThat(Browser.of("ana").page("/collection-runs/imports").select("input[name=kind][checked]"))
                .isEmpty();
    }

    @Test
    void form_isNotForAuditors() {
        assertThat(Browser.of("aud").get("/collection-runs/imports").statusCode())
                .isEqualTo(403);
    }

    @Test
    void everythingThatIsMissing_isListedAtOnceWithLinks() {
        Document page = refused(Browser.of("ana"), "account-summary", "12", "yesterday", null);

        assertThat(page.select("#errors a").eachAttr("href"))
                .containsExactly("#f-accountId", "#f-generatedTime", "#f-file");
        assertThat(page.select("#errors a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.select(link)).hasSize(1));
        assertThat(page.select("#f-accountId").attr("value")).isEqualTo("12");
        assertThat(page.select("#f-generatedTime").attr("value")).isEqualTo("yesterday");
        assertThat(page.select("input[name=kind][checked]").attr("value")).isEqualTo("account-summary");
        assertThat(page.text()).contains("Choose the file again");
    }

    @Test
    void kindMissing_isAskedFor() {
        Document page = refused(Browser.of("ana"), "", "", "", "[]");

        assertThat(page.select("#errors").text()).contains("choose one of the kinds");
        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-kind");
    }

    @Test
    void subjectOfAKindThatSaysItItself_isNotAskedFor() {
        Document page = refused(Browser.of("ana"), "security-hub-findings", "12", "yesterday", "{}");

        assertThat(page.select("#errors a").eachAttr("href")).containsExactly("#f-file");
    }

    @Test
    void unusableFile_listsThePlacesAndKeepsTheChoice() {
        Document page = refused(Browser.of("ana"), "security-hub-findings", "", "", "[{\"Id\":1}, {}]");

        assertThat(page.select("section:has(#reasons) tbody tr").eachText())
                .hasSizeGreaterThanOrEqualTo(2)
                .first()
                .asString()
                .contains("/0");
        assertThat(page.select("input[name=kind][checked]").attr("value")).isEqualTo("security-hub-findings");
    }

    @Test
    void listToFillIn_canBeImportedAsItIs() throws Exception {
        String list = java.nio.file.Files.readString(
                        Path.of("src/main/resources/META-INF/resources/assets/accounts.csv"))
                .replace("111111111111", "543000000001")
                .replace("222222222222", "543000000002");

        send("accounts-csv", list)
                .statusCode(201)
                .body("evidenceStored", equalTo(2))
                .body("ignoredTotal", equalTo(0));
    }

    private static Document refused(Browser ana, String kind, String account, String time, String file) {
        var form = ana.multipart()
                .multiPart("kind", kind)
                .multiPart("accountId", account)
                .multiPart("generatedTime", time);
        if (file != null) {
            form.multiPart("file", "findings.json", file.getBytes(StandardCharsets.UTF_8));
        }
        return Jsoup.parse(form.post("/collection-runs/imports")
                .then()
                .statusCode(422)
                .extract()
                .asString());
    }
}
