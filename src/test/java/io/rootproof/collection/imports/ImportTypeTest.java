package io.rootproof.collection.imports;

import static io.rootproof.collection.imports.Files.finding;
import static io.rootproof.collection.imports.Files.gzip;
import static io.rootproof.collection.imports.Files.send;
import static io.rootproof.collection.imports.Files.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportTypeTest {

    private static final String KIND = "security-hub-findings";

    @Test
    void file_ofAForeignType_isToldWhatItIs() {
        send(KIND, new byte[] {'P', 'K', 3, 4, 0}).statusCode(415).body("detail", containsString("ZIP"));
        send(KIND, "%PDF-1.7").statusCode(415).body("detail", containsString("PDF"));
        send(KIND, gzip(gzip("[]".getBytes()))).statusCode(415).body("detail", containsString("compressed twice"));
        send(KIND, "account_id\n1\n").statusCode(415).body("detail", containsString("plain text"));
        send("accounts-csv", "[]").statusCode(415).body("detail", containsString("JSON"));
    }

    @Test
    void kind_unknownOrMissing_isRefusedWithTheKinds() {
        send("everything", "[]").statusCode(400).body("detail", containsString("prowler-ocsf"));
        upload(As.ana(), new byte[] {'['}).post("/api/v1/imports").then().statusCode(400);
    }

    @Test
    void file_missing_isRefused() {
        As.ana()
                .multiPart("kind", KIND)
                .post("/api/v1/imports")
                .then()
                .statusCode(400)
                .body("detail", containsString("file is missing"));
        As.ana()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/imports")
                .then()
                .statusCode(415);
    }

    @Test
    void file_tooLarge_isRefused() {
        send(KIND, new byte[(50 << 20) + 1]).statusCode(413).body("detail", containsString("50 MB"));
    }

    @Test
    void file_thatUnpacksWithoutEnd_isRefused() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bomb)) {
            byte[] spaces = new byte[1 << 20];
            java.util.Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 1025; i++) {
                out.write(spaces);
            }
        }

        send(KIND, bomb.toByteArray()).statusCode(413).body("detail", containsString("unpacks"));
    }

    @Test
    void page_takesAFileAndShowsWhatCameOfIt() {
        Browser ana = Browser.of("ana");
        ana.page("/collection-runs");

        String done = ana.multipart()
                .multiPart("file", "findings.json", ("[" + finding("540000000001", Files.EARLIER) + "]").getBytes())
                .multiPart("kind", KIND)
                .multiPart("accountId", "")
                .multiPart("generatedTime", "")
                .post("/collection-runs/imports")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(ana.page(done.substring(done.indexOf("/collection-runs"))).text())
                .contains("findings.json")
                .contains("1 new");
    }

    @Test
    void page_refusingAFile_showsTheFormAgainWithTheReason() {
        Browser ana = Browser.of("ana");
        ana.page("/collection-runs");

        String page = ana.multipart()
                .multiPart("file", "findings.json", "{}".getBytes())
                .multiPart("kind", KIND)
                .post("/collection-runs/imports")
                .then()
                .statusCode(422)
                .extract()
                .asString();

        assertThat(page).contains("Nothing was imported").contains("name=\"kind\"");
    }
}
