package io.rootproof.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RootUseTest {

    private static final String RECORD = """
            {"userIdentity":{"type":"Root","arn":"arn:aws:iam::810000000001:root","accessKeyId":"AKIAIOSFODNN7EXAMPLE"},
             "eventTime":"2026-03-03T10:00:00Z","eventSource":"s3.amazonaws.com","eventName":"ListBuckets",
             "awsRegion":"us-east-1","sourceIPAddress":"203.0.113.7","errorCode":"AccessDenied",
             "eventID":"4f5c2a90-0000-4000-8000-000000000001"}""";

    @Test
    void call_saysWhenWhatAndFromWhere() {
        assertThat(RootUse.read(RECORD))
                .contains(new RootUse(
                        Instant.parse("2026-03-03T10:00:00Z"),
                        "s3 ListBuckets",
                        "203.0.113.7",
                        "AKIA…MPLE",
                        "AccessDenied",
                        "4f5c2a90-0000-4000-8000-000000000001"));
    }

    @Test
    void callsOfOneSecond_areToldApartByTheirIds() {
        String next = RECORD.replace("000000000001\"}", "000000000002\"}");
        assertThat(RootUse.read(next)).isPresent().isNotEqualTo(RootUse.read(RECORD));
        assertThat(RootUse.read(RECORD)).isEqualTo(RootUse.read(RECORD));
    }

    @Test
    void session_isNoUseOfTheKey() {
        assertThat(RootUse.read(RECORD.replace("AKIA", "ASIA")).orElseThrow().keyId())
                .isNull();
    }

    @Test
    void userNamedRoot_isNotTheRootUser() {
        assertThat(RootUse.read(RECORD.replace("\"type\":\"Root\"", "\"type\":\"IAMUser\",\"userName\":\"root\"")))
                .isEmpty();
    }

    @Test
    void unreadable_isLeftOut() {
        assertThat(RootUse.read("{")).isEmpty();
        assertThat(RootUse.read(RECORD.replace("2026-03-03T10:00:00Z", "then"))).isEmpty();
    }
}
