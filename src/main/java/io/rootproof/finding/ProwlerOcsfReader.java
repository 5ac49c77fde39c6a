package io.rootproof.finding;

import com.fasterxml.jackson.databind.JsonNode;
import io.rootproof.finding.FindingReading.Ignored;
import io.rootproof.finding.FindingReading.Rejected;
import io.rootproof.finding.FindingReading.Taken;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prowler's {@code json-ocsf} output: the check's name in {@code metadata.event_code}. */
record ProwlerOcsfReader(FindingJson json) {

    // OCSF counts milliseconds; Prowler writes seconds. No second of this century has this many digits.
    private static final long FIRST_MILLISECOND_COUNT = 100_000_000_000L;
    private static final long LAST_MILLISECOND_COUNT = 253_402_300_799_999L;

    private static final Pattern PARTITION = Pattern.compile(ProductArn.PARTITION);

    FindingReading<ProwlerFinding> read() {
        if (!isProwler()) {
            return new Ignored<>("Its metadata.product is not Prowler, so another product made it.");
        }
        if (!ProwlerFinding.CHECK.equals(json.raw("/metadata/event_code"))) {
            return new Ignored<>("It comes from another check than " + ProwlerFinding.CHECK + ".");
        }
        String accountId = json.raw("/cloud/account/uid");
        if (accountId == null || !FindingJson.isAccountId(accountId)) {
            return new Rejected<>(
                    "cloud.account.uid is not a text of 12 digits, so it is unknown whose root user is meant.");
        }
        Instant at = time();
        if (at == null) {
            return new Rejected<>("Neither time nor time_dt is a time with a known offset, so it is unknown as of when"
                    + " the finding is true.");
        }
        String region = json.raw("/cloud/region");
        if (region == null || !FindingJson.isRegion(region)) {
            return new Rejected<>("cloud.region names no AWS Region.");
        }
        return new Taken<>(new ProwlerFinding(
                accountId,
                partition(region),
                region,
                json.text("/finding_info/uid"),
                at,
                false,
                json.text("/status_code"),
                json.text("/finding_info/title")));
    }

    private boolean isProwler() {
        return Stream.of("/metadata/product/uid", "/metadata/product/name")
                .anyMatch(field -> "prowler".equalsIgnoreCase(json.raw(field)));
    }

    /** The number first: Prowler writes {@code time_dt} in local time and without an offset. */
    private @Nullable Instant time() {
        JsonNode time = json.at("/time");
        if (time.isIntegralNumber() && time.canConvertToLong()) {
            long count = time.longValue();
            if (count <= 0 || count > LAST_MILLISECOND_COUNT) {
                return null;
            }
            return count < FIRST_MILLISECOND_COUNT ? Instant.ofEpochSecond(count) : Instant.ofEpochMilli(count);
        }
        Instant written = json.instant("/time");
        return written != null ? written : json.instant("/time_dt");
    }

    private String partition(String region) {
        String partition = json.raw("/resources/0/cloud_partition");
        if (partition != null && PARTITION.matcher(partition).matches()) {
            return partition;
        }
        return region.startsWith("us-gov-") ? "aws-us-gov" : region.startsWith("cn-") ? "aws-cn" : "aws";
    }
}
