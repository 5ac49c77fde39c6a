package io.rootproof.verification;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.As;
import java.util.Map;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(VerificationThrottleTest.WithoutLogin.class)
class VerificationThrottleTest {

    public static class WithoutLogin implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rootproof.verification.without-login", "true", "rootproof.verification.per-hour", "2");
        }
    }

    @Test
    void visitors_mayVerify_andNothingElse_andNotForever() {
        byte[] zip = SmallBundle.sealed().zip();
        As.nobody().get("/verify").then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            As.nobody()
                    .multiPart("file", "bundle.zip", zip)
                    .post("/api/v1/verifications")
                    .then()
                    .statusCode(200);
        }
        As.nobody()
                .multiPart("file", "bundle.zip", zip)
                .post("/api/v1/verifications")
                .then()
                .statusCode(429)
                .body("detail", Matchers.containsString("Try again in"));
        As.nobody().get("/api/v1/accounts").then().statusCode(401);
        As.nobody().get("/accounts").then().statusCode(303);
    }
}
