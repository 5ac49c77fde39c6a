package io.rootproof.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What CloudTrail's event history of one account says: who uses a key signs in with it several times a day. */
final class CloudTrailAnswers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration EVERY = Duration.ofHours(7);
    private static final String[] CALLS = {"sts GetCallerIdentity", "s3 ListBuckets", "s3 GetBucketLocation"};

    private final Recording record = Recording.of("cloudtrail/Record.json");

    /** Newest first, within the times asked for; a key that is inactive was used for nothing. */
    String lookupEvents(DemoAccount account, String region, JsonNode asked, Instant today) {
        ObjectNode answer = JSON.createObjectNode();
        ArrayNode events = answer.putArray("Events");
        Instant from = instant(asked.path("StartTime"));
        Instant to = instant(asked.path("EndTime"));
        DaysAgo key = account.key();
        if (key != null && account.keyActive() && region.equals("us-east-1")) {
            Instant first = key.start(today).isAfter(from) ? key.start(today) : from;
            int number = 0;
            for (Instant at = to.minusSeconds(2700); at.isAfter(first) && number < 50; at = at.minus(EVERY)) {
                if (account.hasKey(at, today)) {
                    event(events.addObject(), account, at, number++);
                }
            }
        }
        return answer.toString();
    }

    private void event(ObjectNode event, DemoAccount account, Instant at, int number) {
        String[] call = CALLS[number % CALLS.length].split(" ");
        String id = "demo-%s-%d".formatted(account.accountId(), at.getEpochSecond());
        event.put("EventId", id)
                .put("EventName", call[1])
                .put("EventSource", call[0] + ".amazonaws.com")
                .put("EventTime", at.getEpochSecond())
                .put("Username", "root")
                .put(
                        "CloudTrailEvent",
                        record.fill(Map.ofEntries(
                                        Map.entry("account", account.accountId()),
                                        Map.entry("partition", account.partition()),
                                        Map.entry("key", "AKIAIOSFODNN7EXAMPLE"),
                                        Map.entry(
                                                "time",
                                                Instant.ofEpochSecond(at.getEpochSecond())
                                                        .toString()),
                                        Map.entry("source", call[0]),
                                        Map.entry("name", call[1]),
                                        Map.entry("region", "us-east-1"),
                                        Map.entry("address", number % 5 == 4 ? "198.51.100.23" : "203.0.113.77"),
                                        Map.entry("request", "demo"),
                                        Map.entry("id", id)))
                                .strip());
    }

    /** The JSON protocol writes seconds since 1970, with a fraction. */
    private static Instant instant(JsonNode seconds) {
        return Instant.ofEpochMilli(Math.round(seconds.asDouble() * 1000));
    }
}
