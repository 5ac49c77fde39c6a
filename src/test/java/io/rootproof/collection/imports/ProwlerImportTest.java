package io.rootproof.collection.imports;

import static io.rootproof.collection.imports.Files.EARLIER;
import static io.rootproof.collection.imports.Files.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.rootproof.evidence.EvidenceRecord;
import io.rootproof.evidence.Format;
import io.rootproof.evidence.Source;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProwlerImportTest {

    private static final String ASFF = """
            [{"Id":"prowler-1","ProductArn":"arn:aws:securityhub:eu-central-1::product/prowler/prowler",\
            "GeneratorId":"prowler-iam_no_root_access_key","AwsAccountId":"510000000001","Region":"eu-central-1",\
            "UpdatedAt":"%s","RecordState":"ACTIVE","ProductFields":{"ProviderName":"Prowler"},\
            "Compliance":{"Status":"PASSED"}}]""".formatted(EARLIER);

    private static final String OCSF = """
            [{"metadata":{"event_code":"iam_no_root_access_key","product":{"name":"Prowler"}},"time":1772506983,\
            "status_code":"FAIL","finding_info":{"uid":"u","title":"t"},"class_uid":2004,\
            "cloud":{"account":{"uid":"510000000002"},"region":"eu-central-1","provider":"aws"},\
            "resources":[{"cloud_partition":"aws"}]}]""";

    @Test
    void prowlerAsff_isTakenAsProwlers() {
        send("prowler-asff", ASFF).statusCode(201).body("evidenceStored", equalTo(1));

        EvidenceRecord record = only("510000000001");
        assertThat(record.source).isEqualTo(Source.PROWLER);
        assertThat(record.format).isEqualTo(Format.PROWLER_ASFF);
    }

    @Test
    void prowlerOcsf_isTaken() {
        send("prowler-ocsf", OCSF).statusCode(201).body("evidenceStored", equalTo(1));

        assertThat(only("510000000002").format).isEqualTo(Format.PROWLER_OCSF);
    }

    @Test
    void prowlerAsff_saidToBeSecurityHubs_isNotTaken() {
        send("security-hub-findings", ASFF)
                .statusCode(422)
                .body("detail", containsString("another product made it"))
                .body("violations[0].field", equalTo("/0"));
    }

    private static EvidenceRecord only(String accountId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> EvidenceRecord.<EvidenceRecord>find("accountId", accountId)
                        .singleResult());
    }
}
