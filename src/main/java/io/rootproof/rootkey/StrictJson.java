package io.rootproof.rootkey;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * JSON that has one meaning only. Where a field stands twice, readers differ on which counts, and evidence must not
 * depend on its reader.
 */
public final class StrictJson {

    /** The deepest nesting that is read. */
    public static final int DEEPEST = 64;

    /** The most bytes that are read as one object; AWS limits a finding to 240 KB. */
    public static final int LARGEST = 1 << 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** @throws UnreadableDocument if the bytes are not exactly one sound JSON object in UTF-8 within the bounds above */
    public static JsonNode object(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnreadableDocument("This has %,d bytes; at most %,d are read.".formatted(bytes.length, LARGEST));
        }
        try {
            JsonNode root = MAPPER.readTree(Utf8.decode(bytes));
            if (root == null || !root.isObject()) {
                throw new UnreadableDocument("A JSON object is expected; this is something else.");
            }
            return root;
        } catch (JacksonException e) {
            throw new UnreadableDocument(
                    "",
                    "This is not sound JSON: " + CleanText.of(String.valueOf(e.getOriginalMessage()))
                            + ". Take it from its source again, unchanged.",
                    e);
        }
    }
}
