package io.rootproof.finding;

import io.rootproof.finding.FindingReading.Ignored;

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
        return AsffSubject.read(
                json,
                product,
                subject -> new ProwlerFinding(
                        subject.accountId(),
                        product.partition(),
                        subject.region(),
                        json.text("/Id"),
                        subject.updatedAt(),
                        "ARCHIVED".equals(json.raw("/RecordState")),
                        json.text("/Compliance/Status"),
                        json.text("/Title")));
    }
}
