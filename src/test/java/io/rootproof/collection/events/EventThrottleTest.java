package io.rootproof.collection.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.testing.As;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(EventThrottleTest.Slow.class)
class EventThrottleTest {

    public static class Slow implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("rootproof.events.per-minute", "2");
        }
    }

    @Test
    void beyondThePace_isAskedToComeAgain_andTheNextSenderIsNot() {
        String event = Pushed.root("820000000020", "CreateAccessKey", "2026-03-03T10:00:00Z");
        Pushed.send(event).statusCode(202);
        Pushed.send(event).statusCode(202);

        Pushed.send(Pushed.root("820000000021", "CreateAccessKey", "2026-03-03T10:00:00Z"))
                .statusCode(429)
                .header("Retry-After", notNullValue())
                .body("detail", containsString("Retry-After"));

        assertThat(As.aud().get("/api/v1/accounts/820000000021").statusCode())
                .as("nothing of it was stored")
                .isEqualTo(404);
        As.ada()
                .contentType("application/json")
                .body(event)
                .post("/api/v1/events")
                .then()
                .statusCode(202);
    }
}
