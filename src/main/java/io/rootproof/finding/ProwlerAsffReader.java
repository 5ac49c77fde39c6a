package io.rootproof.finding;

import io.rootproof.finding.FindingReading.Ignored;
import io.rootproof.finding.FindingReading.Rejected;
import io.rootproof.finding.FindingReading.Taken;
import java.time.Instant;
import java.util.Objects;

/** Prowler's {@code json-asff} output: product {@code prowler/prowler}, the check's name in the generator. */
record ProwlerAsffReader(FindingJson json) {

    FindingReading<ProwlerFinding> read() {
        ProductArn product = ProductArn.of(json.raw("/ProductArn"));
        if (product == null || !product.product().equals(ProductArn.PROWLER)) {
            return new Ignored<>("Its ProductArn is not that of Prowler, so another product made it.");
        }
        String generator = json.raw("/GeneratorId");
        if (!("prowler-" + ProwlerFinding.CHECK).equals(generator) && !ProwlerFinding.CHECK.equals(generator)) {
            return new Ignored<>("It comes from another check than " + ProwlerFinding.CHECK + ".");
        }
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
        return new Taken<>(new ProwlerFinding(
                accountId,
                product.partition(),
                region,
                json.text("/Id"),
                updatedAt,
                "ARCHIVED".equals(json.raw("/RecordState")),
                json.text("/Compliance/Status"),
                json.text("/Title")));
    }
}
