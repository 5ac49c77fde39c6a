package io.rootproof.trail;

import static io.rootproof.trail.Records.CREATED;
import static io.rootproof.trail.Records.DELETED;
import static io.rootproof.trail.Records.UPDATED;
import static io.rootproof.trail.Records.taken;
import static io.rootproof.trail.Records.wrapped;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrailEventTest {

    @Test
    void created_saysThatAnActiveKeyIsThere() {
        TrailEvent event = taken(CREATED);

        assertThat(event.call()).isEqualTo(KeyCall.CREATED);
        assertThat(event.accountId()).isEqualTo(Records.ACCOUNT);
        assertThat(event.partition()).isEqualTo("aws");
        assertThat(event.region()).isEqualTo("us-east-1");
        assertThat(event.at()).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(event.statement().state()).isEqualTo(KeyState.ACTIVE_KEY);
        assertThat(event.statement().because()).isEqualTo("The root user made its access key AKIA…MPLE.");
    }

    @Test
    void keyId_isMasked() {
        assertThat(taken(CREATED).toString()).doesNotContain("AKIAI44QH8DHBEXAMPLE");
        assertThat(taken(DELETED).keyId()).isEqualTo("AKIA…MPLE");
        assertThat(KeyIds.masked("AKIA")).isNull();
    }

    @Test
    void wrappedByEventBridge_isTheSame() {
        assertThat(taken(wrapped(CREATED))).isEqualTo(taken(CREATED));
    }

    @ParameterizedTest
    @CsvSource({"Inactive, INACTIVE_KEY", "Active, ACTIVE_KEY", "Expired, KEY_PRESENT"})
    void updated_saysWhatTheKeyBecame(String status, KeyState state) {
        assertThat(taken(UPDATED.replace("Inactive", status)).statement().state())
                .isEqualTo(state);
    }

    @Test
    void created_withoutAnAnswer_wasMadeActive() {
        String silent =
                CREATED.replaceAll("(?s)\"responseElements\":.*\"eventID\"", "\"responseElements\":null,\"eventID\"");

        assertThat(taken(silent).statement().state()).isEqualTo(KeyState.ACTIVE_KEY);
        assertThat(taken(silent).keyId()).isNull();
    }

    @Test
    void deleted_saysNothingOfKeys() {
        assertThat(taken(DELETED).call()).isEqualTo(KeyCall.DELETED);
        assertThat(taken(DELETED).statement()).isNull();
    }

    @Test
    void govCloud_isKnownByTheArn() {
        assertThat(taken(CREATED.replace("arn:aws:", "arn:aws-us-gov:")).partition())
                .isEqualTo("aws-us-gov");
    }

    @Test
    void notJson_isUnreadable() {
        assertThatThrownBy(() -> TrailEvent.read("eventName=CreateAccessKey".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
        assertThatThrownBy(() -> TrailEvent.read("{\"eventName\":1,\"eventName\":2}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
    }
}
