package io.rootproof.finding;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.StrictJson;
import io.rootproof.time.Rfc3339;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One finding as a tree, with questions that forgive a field of the wrong kind: it is as good as absent. */
record FindingJson(JsonNode root) {

    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9]{12}");
    private static final Pattern REGION = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    /** @throws io.rootproof.rootkey.UnreadableDocument if the bytes are not one sound JSON object */
    static FindingJson parse(byte[] slice) {
        return new FindingJson(StrictJson.object(slice));
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
