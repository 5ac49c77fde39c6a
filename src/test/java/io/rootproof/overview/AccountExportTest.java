package io.rootproof.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.As;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AccountExportTest {

    @Inject
    GivenAccounts given;

    @Test
    void export_formulaName_isDefused() throws IOException {
        given.account("640000000001", "=cmd|' /C calc'!A0", "Root/Formula");

        List<CSVRecord> rows = export("ou=Root/Formula");

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().get("name")).isEqualTo("'=cmd|' /C calc'!A0");
    }

    @Test
    void export_moreThanOnePage_hasEveryRowOnceInTheOrderOfTheView() throws IOException {
        for (int i = 0; i < 510; i++) {
            given.account("6411000%05d".formatted(i), "MANY", "Root/Many");
        }

        List<CSVRecord> rows = export("ou=Root/Many&sort=-accountId");

        assertThat(rows.stream().map(row -> row.get("account_id")))
                .hasSize(510)
                .doesNotHaveDuplicates()
                .startsWith("641100000509")
                .endsWith("641100000000");
    }

    @Test
    void export_saysInEveryRowWhenItWasMadeAndWhichViewItIs() throws IOException {
        given.account("640000000002", "STAMPED", "Root/Stamped");

        CSVRecord row = export("ou=Root/Stamped&sort=-name&page=0").getFirst();

        assertThat(Instant.parse(row.get("exported_at"))).isBeforeOrEqualTo(given.now());
        assertThat(row.get("view")).isEqualTo("/accounts?ou=Root%2FStamped&sort=-name");
    }

    @Test
    void export_chosenColumns_hasTheseAndTheStamp() throws IOException {
        given.account("640000000003", "NARROW", "Root/Narrow");

        CSVRecord row = export("ou=Root/Narrow&columns=owner").getFirst();

        assertThat(row.toMap()).containsOnlyKeys("account_id", "name", "owner", "exported_at", "view");
    }

    @Test
    void export_isWrittenDown() throws IOException {
        export("ou=Root/Stamped");

        As.aud()
                .get("/audit-log/export.csv?action=accounts.exported&actor=aud")
                .then()
                .body(containsString("The list of accounts, as CSV."));
    }

    @Test
    void export_unknownColumn_is400() {
        As.aud()
                .get("/accounts.csv?columns=shoes")
                .then()
                .statusCode(400)
                .body(containsString("shoes"), containsString("observedAt"));
    }

    @Test
    void export_unknownFilter_is400() {
        As.aud().get("/accounts.csv?result=GREEN").then().statusCode(400);
    }

    @Test
    void page_linksTheExportOfTheSameView() {
        As.aud()
                .urlEncodingEnabled(false)
                .get("/accounts?ou=Root%2FFormula&sort=name")
                .then()
                .body(containsString("href=\"/accounts.csv?ou=Root%2FFormula&amp;sort=name\""));
    }

    private static List<CSVRecord> export(String query) throws IOException {
        String text = As.aud()
                .get("/accounts.csv?" + query)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"accounts-ou-.*-[0-9]{8}T[0-9]{6}Z\\.csv\""))
                .extract()
                .asString();
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))) {
            return rows.getRecords();
        }
    }
}
