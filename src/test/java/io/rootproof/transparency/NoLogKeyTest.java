package io.rootproof.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.signing.SigningKeys;
import io.rootproof.testing.As;
import io.rootproof.testing.Browser;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.junit.jupiter.api.Test;

/** Where nobody has configured a key, nothing is signed, and everything says so. */
@QuarkusTest
class NoLogKeyTest {

    @Inject
    SigningKeys keys;

    @Inject
    ForkWatch watch;

    @Inject
    Checkpoints checkpoints;

    @Test
    void api_saysWhatToConfigure() {
        As.aud()
                .get("/api/v1/log/checkpoint")
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", containsString("rootproof.signing.log-key"));
        As.ada()
                .post("/api/v1/log/checkpoints")
                .then()
                .statusCode(409)
                .body("detail", containsString("rootproof.signing.log-key"));
        As.aud().get("/api/v1/log/entries").then().statusCode(200);
    }

    @Test
    void pages_sayWhatToConfigure() {
        Browser ada = Browser.of("ada");
        assertThat(ada.page("/log").select(".alert-warning").text()).contains("rootproof.signing.log-key");
        assertThat(ada.page("/log/checkpoints").select("form[method=post][action=/log/checkpoints]"))
                .isEmpty();
    }

    @Test
    void health_isUpAndSaysIt() {
        HealthCheckResponse health = new LogHealth(keys, watch, checkpoints).call();
        assertThat(health.getStatus()).isEqualTo(HealthCheckResponse.Status.UP);
        assertThat(health.getData().orElseThrow()).containsKey("key");
    }
}
