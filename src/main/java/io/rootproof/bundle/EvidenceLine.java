package io.rootproof.bundle;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One evidence record as one line of JSON. A payload that is UTF-8 stands as text in {@code payload}, whose UTF-8 bytes
 * have the stated digest; any other stands in {@code payloadBase64}.
 */
final class EvidenceLine {

    private EvidenceLine() {}

    static byte[] json(ChosenEvidence record, byte @Nullable [] payload, JsonFactory json) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator out = json.createGenerator(line)) {
            out.writeStartObject();
            out.writeNumberField("id", record.id());
            text(out, "accountId", record.accountId());
            text(out, "why", record.reasons());
            text(out, "source", record.source());
            text(out, "format", record.format());
            text(out, "region", record.region());
            text(out, "standard", record.standard());
            text(out, "operation", record.operation());
            text(out, "requestParameters", record.requestParameters());
            text(out, "caller", record.caller());
            text(out, "awsRequestId", record.awsRequestId());
            text(out, "observedAt", record.observedAt().toString());
            text(out, "recordedAt", record.recordedAt().toString());
            text(out, "disposition", record.disposition());
            text(out, "dispositionReason", record.dispositionReason());
            number(out, "runId", record.runId());
            number(out, "importId", record.importId());
            text(out, "importedBy", record.importedBy());
            text(out, "payloadSha256", record.payloadSha256());
            out.writeNumberField("payloadSize", record.payloadSize());
            payload(out, payload);
            out.writeEndObject();
        }
        line.write('\n');
        return line.toByteArray();
    }

    private static void payload(JsonGenerator out, byte @Nullable [] payload) throws IOException {
        if (payload == null) {
            out.writeNullField("payload");
            return;
        }
        try {
            out.writeStringField(
                    "payload",
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(payload))
                            .toString());
        } catch (CharacterCodingException notText) {
            out.writeBinaryField("payloadBase64", payload);
        }
    }

    private static void text(JsonGenerator out, String name, @Nullable String value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeStringField(name, value);
        }
    }

    private static void number(JsonGenerator out, String name, @Nullable Long value) throws IOException {
        if (value == null) {
            out.writeNullField(name);
        } else {
            out.writeNumberField(name, value);
        }
    }
}
