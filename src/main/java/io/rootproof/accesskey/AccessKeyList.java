package io.rootproof.accesskey;

import io.rootproof.rootkey.CleanText;
import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.KeyStatement;
import io.rootproof.time.Rfc3339;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code ListAccessKeys}, asked as the root user.
 *
 * @param keys the keys listed
 * @param listed whether the response has a list at all; one that is absent is not an empty one
 * @param truncated whether more keys follow on another page
 */
public record AccessKeyList(List<AccessKey> keys, boolean listed, boolean truncated) {

    public AccessKeyList {
        keys = List.copyOf(keys);
    }

    /**
     * Reads the XML of the API.
     *
     * @throws io.rootproof.rootkey.UnreadableDocument if it is anything else
     */
    public static AccessKeyList read(byte[] xml) {
        XmlElement response = QueryResponse.read(xml, "ListAccessKeysResponse");
        XmlElement list = response.at("ListAccessKeysResult", "AccessKeyMetadata");
        XmlElement truncated = response.at("ListAccessKeysResult", "IsTruncated");
        return new AccessKeyList(
                list == null
                        ? List.of()
                        : list.children("member").map(AccessKeyList::key).toList(),
                list != null,
                truncated != null && truncated.text().equalsIgnoreCase("true"));
    }

    public KeyStatement statement() {
        if (!keys.isEmpty()) {
            KeyState worst = keys.stream()
                    .map(AccessKey::state)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            return new KeyStatement(worst, because(), presentSince());
        }
        if (!listed) {
            return KeyStatement.indeterminate("The response has no list of keys, so it decides nothing.");
        }
        return truncated
                ? KeyStatement.indeterminate("The list of keys is empty but truncated, so it decides nothing.")
                : KeyStatement.of(KeyState.NO_KEY, "The list of the root user's access keys is empty.");
    }

    private String because() {
        List<String> statuses = keys.stream()
                .map(key -> Objects.requireNonNullElse(key.status(), "without a status"))
                .toList();
        return "The root user's access keys are listed: %d (%s)."
                .formatted(keys.size(), CleanText.of(String.join(", ", statuses)));
    }

    private @Nullable Instant presentSince() {
        return keys.stream()
                .map(AccessKey::createdAt)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static AccessKey key(XmlElement member) {
        return new AccessKey(
                CleanText.orNull(member.textOf("AccessKeyId")),
                CleanText.orNull(member.textOf("Status")),
                Rfc3339.parse(member.textOf("CreateDate")));
    }
}
