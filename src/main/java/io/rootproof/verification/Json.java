package io.rootproof.verification;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;

/** JSON from outside: no name twice, nothing nested deeply, nothing without end. */
final class Json {

    /** A payload of 50 MB may stand in one text. */
    private static final int LONGEST_TEXT = 110_000_000;

    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(60)
                            .maxStringLength(LONGEST_TEXT)
                            .maxNumberLength(40)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** What is done with each line. */
    interface Use {
        void line(long number, JsonNode line) throws IOException;
    }

    private Json() {}

    static JsonNode object(byte[] bytes, String path) throws IOException {
        try {
            JsonNode node = MAPPER.readTree(bytes);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (com.fasterxml.jackson.core.JacksonException unreadable) {
            throw new UnacceptableFile(path + " is not JSON: " + unreadable.getOriginalMessage());
        }
        throw new UnacceptableFile(path + " is not a JSON object.");
    }

    /** One object after the other; no more than one is in memory. */
    static void lines(BundleFile file, Deadline deadline, Use use) throws IOException {
        long number = 0;
        try (InputStream in = file.open();
                MappingIterator<JsonNode> lines =
                        MAPPER.readerFor(JsonNode.class).readValues(in)) {
            while (lines.hasNextValue()) {
                deadline.check();
                use.line(++number, lines.nextValue());
            }
        } catch (com.fasterxml.jackson.core.JacksonException unreadable) {
            throw new UnacceptableFile(
                    file.path() + ", line " + (number + 1) + " is not JSON: " + unreadable.getOriginalMessage());
        }
    }

    static String text(JsonNode node, String name, String where) throws UnacceptableFile {
        JsonNode value = node.get(name);
        if (value == null || !value.isTextual()) {
            throw new UnacceptableFile(where + " has no " + name + ".");
        }
        return value.textValue();
    }

    static long number(JsonNode node, String name, String where) throws UnacceptableFile {
        JsonNode value = node.get(name);
        if (value == null || !value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new UnacceptableFile(where + " has no number " + name + ".");
        }
        return value.longValue();
    }
}
