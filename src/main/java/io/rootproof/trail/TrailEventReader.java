package io.rootproof.trail;

import io.rootproof.time.Rfc3339;
import io.rootproof.trail.TrailReading.Ignored;
import io.rootproof.trail.TrailReading.Rejected;
import io.rootproof.trail.TrailReading.Taken;
import java.time.Instant;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells a change of root's own keys from everything that looks like one. */
record TrailEventReader(TrailJson document) {

    private static final String BY_API = "AWS API Call via CloudTrail";
    private static final Pattern ROOT = Pattern.compile("arn:(aws|aws-us-gov|aws-cn):iam::([0-9]{12}):root");

    TrailReading read() {
        if (document.isWrapped() && !BY_API.equals(document.text("/detail-type"))) {
            return new Ignored("Its detail-type is not \"" + BY_API + "\".");
        }
        TrailJson record = document.isWrapped() ? document.detail() : document;
        if (!"iam.amazonaws.com".equals(record.text("/eventSource"))) {
            return new Ignored("Its eventSource is not iam.amazonaws.com.");
        }
        KeyCall call = Arrays.stream(KeyCall.values())
                .filter(it -> it.eventName().equals(record.text("/eventName")))
                .findFirst()
                .orElse(null);
        if (call == null) {
            return new Ignored("It is no call that makes, changes or deletes an access key.");
        }
        String otherwise = whyNotRoot(record);
        return otherwise == null ? root(call, record) : new Ignored(otherwise);
    }

    /** Why the call did not change a key of the root user; null if it did. */
    private static @Nullable String whyNotRoot(TrailJson record) {
        if (!"Root".equals(record.text("/userIdentity/type"))) {
            return "It was not made by the root user: userIdentity.type is not Root.";
        }
        if (record.has("/requestParameters/userName")) {
            return "It names a user, so it is about that user's key and not about the root user's.";
        }
        if (record.has("/errorCode") || record.has("/errorMessage")) {
            return "The call failed, so it changed nothing.";
        }
        return null;
    }

    private TrailReading root(KeyCall call, TrailJson record) {
        Matcher arn = ROOT.matcher(orEmpty(record.text("/userIdentity/arn")));
        if (!arn.matches()) {
            return new Rejected("userIdentity.arn is not the ARN of a root user, so nobody knows whose key it is.");
        }
        String accountId = arn.group(2);
        for (String other : new String[] {
            record.text("/userIdentity/accountId"), record.text("/recipientAccountId"), around("/account")
        }) {
            if (other != null && !other.equals(accountId)) {
                return new Rejected("It names two accounts, " + accountId + " and " + other + ".");
            }
        }
        String region = record.text("/awsRegion");
        if (region == null || !TrailJson.isRegion(region)) {
            return new Rejected("awsRegion is missing or is no Region.");
        }
        Instant at = Rfc3339.parse(record.text("/eventTime"));
        if (at == null) {
            return new Rejected("eventTime is missing or is no time.");
        }
        return new Taken(new TrailEvent(
                call,
                accountId,
                arn.group(1),
                region,
                at,
                KeyIds.masked(record.text(keyAt(call, "accessKeyId"))),
                call == KeyCall.DELETED ? null : record.text(keyAt(call, "status")),
                record.text("/eventID")));
    }

    private @Nullable String around(String pointer) {
        return document.isWrapped() ? document.text(pointer) : null;
    }

    /** A new key is in the answer; the others are named in the request. */
    private static String keyAt(KeyCall call, String field) {
        return (call == KeyCall.CREATED ? "/responseElements/accessKey/" : "/requestParameters/") + field;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
