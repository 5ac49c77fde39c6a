package io.rootproof.finding;

import io.rootproof.finding.FindingReading.Ignored;
import io.rootproof.finding.FindingReading.Rejected;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Function;

/** What every finding in ASFF must say to be of use: whose account, where, and as of when. */
record AsffSubject(String accountId, String region, Instant updatedAt) {

    /**
     * Reads it from a finding that is known to be about root access keys.
     *
     * @param finding makes the finding of what is sound
     */
    static <T> FindingReading<T> read(FindingJson json, ProductArn product, Function<AsffSubject, T> finding) {
        if (json.isTrue("/Sample")) {
            return new Ignored<>("It is a sample finding (Sample is true).");
        }
        String accountId = json.raw("/AwsAccountId");
        if (accountId == null || !FindingJson.isAccountId(accountId)) {
            return new Rejected<>(
                    "AwsAccountId is not a text of 12 digits, so it is unknown whose root user is meant.");
        }
        Instant updatedAt = json.instant("/UpdatedAt");
        if (updatedAt == null) {
            return new Rejected<>("UpdatedAt is missing or not a date and time with offset, so it is unknown as of when"
                    + " the finding is true.");
        }
        String region = Objects.requireNonNullElse(json.raw("/Region"), product.region());
        if (!FindingJson.isRegion(region)) {
            return new Rejected<>("Neither Region nor ProductArn names an AWS Region.");
        }
        return new FindingReading.Taken<>(finding.apply(new AsffSubject(accountId, region, updatedAt)));
    }
}
