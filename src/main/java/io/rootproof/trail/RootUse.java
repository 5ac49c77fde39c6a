package io.rootproof.trail;

import io.rootproof.rootkey.UnreadableDocument;
import io.rootproof.time.Rfc3339;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One call by the root user, as CloudTrail recorded it.
 *
 * @param call service and operation, such as {@code s3 ListBuckets}
 * @param address where it came from: an IP address, or a service of AWS; null where the record does not say
 * @param keyId the long-lived access key that signed it, masked; null for a session of the console and the like
 * @param errorCode null if it succeeded
 * @param eventId CloudTrail's own id of the record, which tells calls of one second apart; null where there is none
 */
public record RootUse(
        Instant at,
        String call,
        @Nullable String address,
        @Nullable String keyId,
        @Nullable String errorCode,
        @Nullable String eventId) {

    /** Temporary credentials begin otherwise. */
    private static final String LONG_LIVED = "AKIA";

    private static final String AWS = ".amazonaws.com";

    /** Reads a record; empty if it is not of the root user (an IAM user may be named root), or cannot be read. */
    public static Optional<RootUse> read(String json) {
        TrailJson record;
        try {
            record = TrailJson.parse(json.getBytes(StandardCharsets.UTF_8));
        } catch (UnreadableDocument unreadable) {
            return Optional.empty();
        }
        Instant at = Rfc3339.parse(record.text("/eventTime"));
        if (at == null || !"Root".equals(record.text("/userIdentity/type"))) {
            return Optional.empty();
        }
        String key = record.text("/userIdentity/accessKeyId");
        return Optional.of(new RootUse(
                at,
                service(record.text("/eventSource")) + " " + said(record.text("/eventName")),
                record.text("/sourceIPAddress"),
                key != null && key.startsWith(LONG_LIVED) ? KeyIds.masked(key) : null,
                record.text("/errorCode"),
                record.text("/eventID")));
    }

    private static String service(@Nullable String source) {
        String said = said(source);
        return said.endsWith(AWS) ? said.substring(0, said.length() - AWS.length()) : said;
    }

    private static String said(@Nullable String text) {
        return text == null ? "?" : text.length() > 100 ? text.substring(0, 100) : text;
    }
}
