package io.rootproof.trail;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.StrictJson;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A record as a tree. A field of the wrong kind is not forgiven here: absent and unreadable are told apart. */
record TrailJson(JsonNode root) {

    private static final Pattern ACCOUNT_ID = Pattern.compile("[0-9]{12}");
    private static final Pattern REGION = Pattern.compile("[a-z][a-z0-9-]{1,31}");

    /** @throws io.rootproof.rootkey.UnreadableDocument if the bytes are not one sound JSON object */
    static TrailJson parse(byte[] json) {
        return new TrailJson(StrictJson.object(json));
    }

    /** Whether EventBridge wrapped it: only its events have this field, with a dash in its name. */
    boolean isWrapped() {
        return root.has("detail-type");
    }

    TrailJson detail() {
        return new TrailJson(root.path("detail"));
    }

    /** The text at a path; null where there is none. */
    @Nullable
    String text(String pointer) {
        JsonNode node = root.at(pointer);
        return node.isTextual() && !node.textValue().isBlank() ? CleanText.of(node.textValue()) : null;
    }

    /** Whether something other than null stands at a path, of whatever kind. */
    boolean has(String pointer) {
        JsonNode node = root.at(pointer);
        return !node.isMissingNode() && !node.isNull();
    }

    static boolean isAccountId(@Nullable String text) {
        return text != null && ACCOUNT_ID.matcher(text).matches();
    }

    static boolean isRegion(@Nullable String text) {
        return text != null && REGION.matcher(text).matches();
    }
}
