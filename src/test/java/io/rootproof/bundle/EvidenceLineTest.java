package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EvidenceLineTest {

    @Test
    void json_textPayloadGivesItsBytesBack() throws Exception {
        byte[] payload = "{\"é\":\"\\u00e9\"}\r\n\uFEFF".getBytes(StandardCharsets.UTF_8);
        JsonNode line = line(payload);
        assertThat(line.get("payload").asText().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(payload);
        assertThat(line.has("payloadBase64")).isFalse();
    }

    @Test
    void json_payloadThatIsNotUtf8GivesItsBytesBack() throws Exception {
        byte[] payload = {(byte) 0xff, 0, 1};
        JsonNode line = line(payload);
        assertThat(line.get("payloadBase64").binaryValue()).isEqualTo(payload);
        assertThat(line.has("payload")).isFalse();
    }

    @Test
    void json_payloadThatIsMissingSaysSo() throws Exception {
        assertThat(line(null).get("payload").isNull()).isTrue();
    }

    private static JsonNode line(byte @Nullable [] payload) throws Exception {
        ChosenEvidence record = new ChosenEvidence(
                1,
                "111122223333",
                "SECURITY_HUB",
                "SECURITY_HUB_FINDING",
                "eu-west-1",
                null,
                "GetFindings",
                "{}",
                null,
                null,
                StoredPeriod.FROM,
                StoredPeriod.FROM,
                "00",
                1,
                "ACCEPTED",
                null,
                7L,
                null,
                null,
                EnumSet.of(ChosenEvidence.Why.FIRST));
        byte[] line = EvidenceLine.json(record, payload, new JsonFactory());
        assertThat(new String(line, StandardCharsets.UTF_8)).endsWith("}\n").hasLineCount(1);
        return new ObjectMapper().readTree(line);
    }
}
