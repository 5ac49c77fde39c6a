package io.rootproof.collection.aws;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was asked for, as JSON in the envelope of the evidence. External ids and credentials never get here. */
final class RequestParameters {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Object> parameters = new LinkedHashMap<>();

    RequestParameters with(String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value instanceof Instant at ? at.toString() : value);
        }
        return this;
    }

    String json() {
        try {
            return JSON.writeValueAsString(parameters);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts, numbers and lists of texts can always be written", e);
        }
    }
}
