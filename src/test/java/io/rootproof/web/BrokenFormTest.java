package io.rootproof.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that does not arrive is told so, and is no failure of ours. */
@QuarkusTest
class BrokenFormTest {

    private static final String WHOLE =
            "--x\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\nprowler-asff\r\n--x--\r\n";

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/verifications", "/api/v1/imports"})
    void emptyForm_isRefusedWithWhatToDo(String path) {
        sent(path, "").statusCode(400).body("detail", containsString("Send it again"));
    }

    @Test
    void formThatWasCutOff_isRefusedWithWhatToDo() {
        sent("/api/v1/imports", WHOLE.substring(0, WHOLE.length() - 12))
                .statusCode(400)
                .body("detail", containsString("Send it again"));
    }

    @Test
    void wholeForm_isRead() {
        sent("/api/v1/imports", WHOLE).statusCode(400).body("detail", containsString("file"));
    }

    private static ValidatableResponse sent(String path, String body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs("multipart/form-data", io.restassured.http.ContentType.TEXT)))
                .auth()
                .preemptive()
                .basic("ana", "demo")
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(body.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post(path)
                .then();
    }
}
