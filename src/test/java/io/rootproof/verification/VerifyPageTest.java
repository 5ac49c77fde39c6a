package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.rootproof.digest.Sha256;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VerifyPageTest {

    @Test
    void api_soundBundle_isValidAndUnknownHere() {
        As.aud()
                .multiPart("file", "bundle.zip", SmallBundle.sealed().zip())
                .post("/api/v1/verifications")
                .then()
                .statusCode(200)
                .body("valid", org.hamcrest.Matchers.is(true))
                .body("trust", org.hamcrest.Matchers.is("UNKNOWN_SIGNER"))
                .body("timestamp", org.hamcrest.Matchers.is("NONE"))
                .body("checks[0].name", org.hamcrest.Matchers.is("archive"))
                .body("checks[0].outcome", org.hamcrest.Matchers.is("PASS"))
                .body("checks.find { it.name == 'checksums' }.outcome", org.hamcrest.Matchers.is("PASS"));
    }

    @Test
    void api_changedBundle_isNotValid() {
        byte[] zip = SmallBundle.sealed().put("accounts.csv", "changed").zip();
        As.ana()
                .multiPart("file", "bundle.zip", zip)
                .post("/api/v1/verifications")
                .then()
                .statusCode(200)
                .body("valid", org.hamcrest.Matchers.is(false))
                .body(
                        "checks.find { it.name == 'checksums' }.detail",
                        org.hamcrest.Matchers.containsString("accounts.csv"));
    }

    @Test
    void api_earlierBundle_isCompared() {
        As.aud()
                .multiPart("file", "bundle.zip", SmallBundle.rewritten().zip())
                .multiPart("earlier", "checkpoint", SmallBundle.sealed().files.get("log/checkpoint"))
                .post("/api/v1/verifications")
                .then()
                .body("checks.find { it.name == 'log-consistency' }.outcome", org.hamcrest.Matchers.is("FAIL"));
    }

    @Test
    void api_refusals_sayWhatToDo() {
        As.aud()
                .multiPart("file", "notes.txt", "hello".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/verifications")
                .then()
                .statusCode(415)
                .body("detail", org.hamcrest.Matchers.containsString("bundle.zip"));
        As.aud()
                .multiPart("nothing", "here")
                .post("/api/v1/verifications")
                .then()
                .statusCode(422);
        As.aud()
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/verifications")
                .then()
                .statusCode(415);
        As.nobody()
                .multiPart("file", "bundle.zip", SmallBundle.sealed().zip())
                .post("/api/v1/verifications")
                .then()
                .statusCode(401);
    }

    @Test
    void page_tellsWhatWasFound_andWritesItDown() {
        byte[] zip = SmallBundle.sealed().put("accounts.csv", "changed").zip();
        Response answer = Browser.of("aud")
                .multipart()
                .multiPart("file", "bundle.zip", zip)
                .post("/verify");

        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.asString());
        assertThat(page.select("h1").text()).isEqualTo("Result of the check");
        assertThat(page.text()).contains("Not valid", "UNKNOWN SIGNER", "accounts.csv", Sha256.hex(zip));
        assertThat(page.select("#checksums").text()).contains("Failed");
        assertThat(Browser.of("ada").page("/audit-log").text()).contains("bundle.verified");
    }

    @Test
    void page_withoutFile_isGivenBack() {
        Response answer =
                Browser.of("aud").multipart().multiPart("file", "", new byte[0]).post("/verify");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).select("#e-file").text()).contains("Choose the bundle");
    }

    @Test
    void page_withoutLogin_leadsToLogin() {
        As.nobody().get("/verify").then().statusCode(303);
    }

    @Test
    void scripts_areServedOutsideOfBundles() {
        As.nobody()
                .get("/verify/verify.sh")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.startsWith("#!/usr/bin/env bash"));
        As.nobody()
                .get("/verify/merkle.py")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.startsWith("#!/usr/bin/env python3"));
        As.nobody().get("/verify/fingerprints.txt").then().statusCode(200);
    }
}
