package io.rootproof.trail;

import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.KeyStatement;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A successful call by which a root user changed an access key of its own, as CloudTrail records it.
 *
 * @param accountId 12 digits, whose root user it was
 * @param partition from the root user's ARN
 * @param region {@code awsRegion}: IAM's calls are recorded where the partition keeps its global services
 * @param at {@code eventTime}
 * @param keyId the id with its middle left out, enough to tell two keys apart; null where the record does not name it
 * @param status Active or Inactive as the call left the key; null where the record does not say
 * @param eventId CloudTrail's own id of the record; null where there is none
 */
public record TrailEvent(
        KeyCall call,
        String accountId,
        String partition,
        String region,
        Instant at,
        @Nullable String keyId,
        @Nullable String status,
        @Nullable String eventId) {

    /**
     * Reads a CloudTrail record, by itself or as the {@code detail} of an EventBridge event.
     *
     * @throws io.rootproof.rootkey.UnreadableDocument if the bytes are not one JSON object
     */
    public static TrailReading read(byte[] json) {
        return new TrailEventReader(TrailJson.parse(json)).read();
    }

    /** What it says of keys; null for a deletion, which says nothing of a second key and nothing of tomorrow. */
    public @Nullable KeyStatement statement() {
        return switch (call) {
            case CREATED -> KeyStatement.of(state(KeyState.ACTIVE_KEY), "The root user made" + key() + ".");
            case UPDATED ->
                KeyStatement.of(
                        state(KeyState.KEY_PRESENT),
                        "The root user set" + key() + " to " + (status == null ? "another status" : status) + ".");
            case DELETED -> null;
        };
    }

    private KeyState state(KeyState unsaid) {
        return switch (status == null ? "" : status) {
            case "Active" -> KeyState.ACTIVE_KEY;
            case "Inactive" -> KeyState.INACTIVE_KEY;
            default -> unsaid;
        };
    }

    private String key() {
        return keyId == null ? " an access key of its own" : " its access key " + keyId;
    }
}
