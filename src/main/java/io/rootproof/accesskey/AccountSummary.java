package io.rootproof.accesskey;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.KeyStatement;
import io.rootproof.rootkey.StrictJson;
import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.rootkey.Utf8;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The answer of {@code GetAccountSummary}. It does not say which account it is about.
 *
 * @param entries the summary as written, by name
 */
public record AccountSummary(Map<String, String> entries) {

    private static final String KEYS_PRESENT = "AccountAccessKeysPresent";
    private static final String MFA_ENABLED = "AccountMFAEnabled";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    public AccountSummary {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
    }

    /**
     * Reads the XML of the API, or the JSON that {@code aws iam get-account-summary} prints.
     *
     * @throws UnreadableDocument if it is neither
     */
    public static AccountSummary read(byte[] document) {
        String text = Utf8.decode(document).stripLeading();
        return new AccountSummary(text.startsWith("{") ? fromJson(document) : fromXml(document));
    }

    /** What it says of keys. The entry is a flag, not a count, and one that is absent is not 0. */
    public KeyStatement statement() {
        String written = entries.get(KEYS_PRESENT);
        Integer count = count(KEYS_PRESENT);
        if (count == null) {
            return KeyStatement.indeterminate(
                    written == null
                            ? "The account summary has no " + KEYS_PRESENT + ", so it decides nothing."
                            : KEYS_PRESENT + " is not a number, so the account summary decides nothing.");
        }
        return count > 0
                ? KeyStatement.of(
                        KeyState.KEY_PRESENT,
                        KEYS_PRESENT + " is " + count + ": the root user has an access key, active or not.")
                : KeyStatement.of(KeyState.NO_KEY, KEYS_PRESENT + " is 0: the root user has no access key.");
    }

    /** Whether the root user has MFA, for context; null where it is not said. */
    public @Nullable Boolean rootMfaEnabled() {
        Integer count = count(MFA_ENABLED);
        return count == null ? null : count > 0;
    }

    private @Nullable Integer count(String name) {
        String written = entries.get(name);
        return written != null && COUNT.matcher(written).matches() ? Integer.valueOf(written) : null;
    }

    private static Map<String, String> fromXml(byte[] xml) {
        XmlElement map =
                QueryResponse.read(xml, "GetAccountSummaryResponse").at("GetAccountSummaryResult", "SummaryMap");
        Map<String, String> entries = new TreeMap<>();
        if (map != null) {
            map.children("entry").forEach(entry -> {
                String key = entry.textOf("key");
                String value = entry.textOf("value");
                if (key != null && entries.put(key, value == null ? "" : value) != null) {
                    throw new UnreadableDocument("The account summary has an entry twice. Take it from AWS again.");
                }
            });
        }
        return entries;
    }

    private static Map<String, String> fromJson(byte[] json) {
        JsonNode map = StrictJson.object(json).path("SummaryMap");
        if (!map.isObject()) {
            throw new UnreadableDocument(
                    "This JSON has no SummaryMap. Import what aws iam get-account-summary printed.");
        }
        Map<String, String> entries = new TreeMap<>();
        // A quoted number is not what the command prints; keeping the quotes makes it unreadable as a count.
        map.properties()
                .forEach(entry -> entries.put(entry.getKey(), entry.getValue().toString()));
        return entries;
    }
}
