package io.rootproof.finding;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.rootkey.Utf8;
import io.rootproof.time.Rfc3339;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One finding as a tree, with questions that forgive a field of the wrong kind: it is as good as absent. */
record FindingJson(JsonNode root) {

    private static final JsonMapper STRICT = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(FindingDocument.DEEPEST_FINDING)
                            .maxDocumentLength(FindingDocument.LARGEST_FINDING)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9]{12}");
    private static final Pattern REGION = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    /** @throws UnreadableDocument if the bytes are not one sound JSON object */
    static FindingJson parse(byte[] slice) {
        try {
            JsonNode root = STRICT.readTree(Utf8.decode(slice));
            if (root == null || !root.isObject()) {
                throw new UnreadableDocument("A finding is a JSON object; this is something else.");
            }
            return new FindingJson(root);
        } catch (JacksonException e) {
            throw new UnreadableDocument(
                    "",
                    "The finding is not sound JSON: " + CleanText.of(String.valueOf(e.getOriginalMessage()))
                            + ". Take it from its source again.",
                    e);
        }
    }

    /** The text at a path, null where there is none. Left as it is, for comparing. */
    @Nullable
    String raw(String pointer) {
        JsonNode node = root.at(pointer);
        return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : null;
    }

    /** The text at a path, made fit for storing and showing. */
    @Nullable
    String text(String pointer) {
        return CleanText.orNull(raw(pointer));
    }

    /** The time at a path; null where there is none or it is not a time. */
    @Nullable
    Instant instant(String pointer) {
        return Rfc3339.parse(raw(pointer));
    }

    boolean isTrue(String pointer) {
        JsonNode node = root.at(pointer);
        return node.isBoolean() ? node.booleanValue() : "true".equalsIgnoreCase(raw(pointer));
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    static boolean isAccountId(@Nullable String text) {
        return text != null && ACCOUNT_ID.matcher(text).matches();
    }

    static boolean isRegion(@Nullable String text) {
        return text != null && REGION.matcher(text).matches();
    }
}
