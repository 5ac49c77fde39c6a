package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.rootproof.testing.As;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(VerificationThrottleTest.WithoutLogin.class)
class VerificationThrottleTest {

    private static final String API = "/api/v1/verifications";

    public static class WithoutLogin implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "rootproof.verification.without-login",
                    "true",
                    "rootproof.verification.per-hour",
                    "2",
                    "rootproof.verification.at-once",
                    "1");
        }
    }

    @Test
    void visitors_mayVerify_andNothingElse_andNotForever() {
        byte[] zip = SmallBundle.sealed().zip();
        As.nobody().get("/verify").then().statusCode(200);
        for (int i = 0; i < 2; i++) {
            As.nobody().multiPart("file", "bundle.zip", zip).post(API).then().statusCode(200);
        }
        As.nobody()
                .multiPart("file", "bundle.zip", zip)
                .post(API)
                .then()
                .statusCode(429)
                .body("detail", Matchers.containsString("Try again in"));
        As.nobody().get("/api/v1/accounts").then().statusCode(401);
        As.nobody().get("/accounts").then().statusCode(303);
    }

    @Test
    void largerThanTheLimit_isRefusedBeforeItIsSent() throws Exception {
        assertThat(answerTo(52L * 1024 * 1024 + 1)).startsWith("HTTP/1.1 413");
    }

    /** The first line of the answer to the head of a request, whose body is never sent. */
    private static String answerTo(long contentLength) throws IOException {
        try (Socket server = new Socket("localhost", RestAssured.port)) {
            String head = "POST " + API + " HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: multipart/form-data; boundary=b\r\nContent-Length: " + contentLength + "\r\n\r\n";
            server.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            server.getOutputStream().flush();
            return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    /** One at a time is checked; who comes meanwhile is told to come back, and nothing is done for them. */
    @Test
    void severalAtOnce_oneIsChecked_othersAreAskedToComeBack() throws Exception {
        StringBuilder much = new StringBuilder();
        for (int i = 0; much.length() < 25_000_000; i++) {
            much.append(i % 5 == 0 ? Integer.toHexString(i * 31) : "account,result,")
                    .append('\n');
        }
        byte[] slow = SmallBundle.sealed()
                .put("accounts.csv", much.toString().getBytes(StandardCharsets.US_ASCII))
                .zip();
        List<Callable<Response>> askings = new ArrayList<>();
        for (Supplier<RequestSpecification> person :
                List.<Supplier<RequestSpecification>>of(As::ada, As::otto, As::ana, As::ada, As::otto, As::ana)) {
            askings.add(() -> person.get().multiPart("file", "bundle.zip", slow).post(API));
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService people = Executors.newFixedThreadPool(askings.size())) {
            for (Future<Response> asked : people.invokeAll(askings)) {
                Response answer = asked.get();
                answers.add(answer.statusCode());
                if (answer.statusCode() == 429) {
                    assertThat(answer.jsonPath().getString("detail")).isNotBlank();
                }
            }
        }
        assertThat(answers).containsOnly(200, 429);
        As.aud()
                .multiPart("file", "bundle.zip", SmallBundle.sealed().zip())
                .post(API)
                .then()
                .statusCode(200);
    }
}
