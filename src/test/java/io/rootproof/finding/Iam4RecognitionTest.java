package io.rootproof.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.finding.FindingReading.Ignored;
import io.rootproof.finding.FindingReading.Taken;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which findings are about the control: by control id, else by generator, never by anything shorter. */
class Iam4RecognitionTest {

    @ParameterizedTest
    @ValueSource(strings = {"IAM.4", "iam.4", "Iam.4"})
    void controlId_inAnyCase_isTaken(String controlId) {
        assertThat(read(Example.consolidated().with("/Compliance/SecurityControlId", controlId)))
                .isInstanceOf(Taken.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IAM.40", "IAM.6", "PCI.IAM.4", "XIAM.4", "IAM_4", " IAM.4", "ıam.4", "4"})
    void controlId_thatOnlyLooksAlike_isIgnored(String controlId) {
        assertThat(read(Example.consolidated().with("/Compliance/SecurityControlId", controlId)))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void controlId_ofAnotherControl_outweighsTheGenerator() {
        assertThat(read(Example.cis120().with("/Compliance/SecurityControlId", "IAM.6")))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void controlId_ofAnotherKind_isNotAbsent() {
        assertThat(read(Example.cis120().with("/Compliance/SecurityControlId", 4)))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void controlId_outweighsAnUnlistedGenerator() {
        SecurityHubFinding finding = taken(Example.consolidated().with("/GeneratorId", "nist-800-53/v/5.0.0/IAM.4"));
        assertThat(finding.standard()).isEqualTo("nist-800-53/v/5.0.0");
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.12, cis-aws-foundations-benchmark/v/1.2.0",
        "arn:aws-us-gov:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.12,"
                + " cis-aws-foundations-benchmark/v/1.2.0",
        "arn:aws-cn:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.12,"
                + " cis-aws-foundations-benchmark/v/1.2.0",
        "cis-aws-foundations-benchmark/v/1.4.0/1.4, cis-aws-foundations-benchmark/v/1.4.0",
        "cis-aws-foundations-benchmark/v/3.0.0/1.4, cis-aws-foundations-benchmark/v/3.0.0",
        "cis-aws-foundations-benchmark/v/5.0.0/1.3, cis-aws-foundations-benchmark/v/5.0.0",
        "aws-foundational-security-best-practices/v/1.0.0/IAM.4, aws-foundational-security-best-practices/v/1.0.0",
        "pci-dss/v/3.2.1/PCI.IAM.1, pci-dss/v/3.2.1",
        "service-managed-aws-control-tower/v/1.0.0/IAM.4, service-managed-aws-control-tower/v/1.0.0",
        "security-control/IAM.4,"
    })
    void generator_listed_isTakenWhereTheControlIdIsAbsent(String generator, String standard) {
        assertThat(taken(Example.cis120().with("/GeneratorId", generator)).standard())
                .isEqualTo(standard);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.4",
                "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.1",
                "arn:aws:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.120",
                "arn:evil:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.12",
                "cis-aws-foundations-benchmark/v/1.2.0/1.12",
                "cis-aws-foundations-benchmark/v/1.4.0/1.12",
                "cis-aws-foundations-benchmark/v/5.0.0/1.4",
                "cis-aws-foundations-benchmark/v/3.0.0/1.3",
                "pci-dss/v/3.2.1/PCI.IAM.4",
                "pci-dss/v/4.0.1/PCI.IAM.1",
                "acme/security-control/IAM.4",
                "security-control/IAM.4/more",
                "security-control/IAM.6",
                "nist-800-53/v/5.0.0/IAM.4",
                "1.4",
                "1.12",
                "IAM.4"
            })
    void generator_thatOnlyLooksAlike_isIgnored(String generator) {
        assertThat(read(Example.cis120().with("/GeneratorId", generator))).isInstanceOf(Ignored.class);
    }

    @Test
    void title_alone_provesNothing() {
        Example titled =
                Example.consolidated().without("/Compliance/SecurityControlId").with("/GeneratorId", "acme-scanner/42");
        assertThat(titled.json().path("Title").asText()).isEqualTo("IAM root user access key should not exist");
        assertThat(read(titled)).isInstanceOf(Ignored.class);
    }

    @ParameterizedTest
    @CsvSource({
        "arn:aws:securityhub:eu-central-1::product/aws/securityhub, aws",
        "arn:aws-us-gov:securityhub:us-gov-west-1::product/aws/securityhub, aws-us-gov",
        "arn:aws-cn:securityhub:cn-north-1::product/aws/securityhub, aws-cn"
    })
    void product_securityHubInAnyPartition_isTaken(String productArn, String partition) {
        assertThat(taken(Example.consolidated().with("/ProductArn", productArn)).partition())
                .isEqualTo(partition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:securityhub:eu-central-1::product/prowler/prowler",
                "arn:aws:securityhub:eu-central-1:111122223333:product/111122223333/default",
                "arn:aws:securityhub:eu-central-1::product/aws/securityhub-lookalike",
                "arn:aws:securityhub:eu-central-1::product/notaws/securityhub",
                "arn:aws:securityhub:eu-central-1::product/acme/product/aws/securityhub",
                "arn:aws:guardduty:eu-central-1::product/aws/securityhub",
                "product/aws/securityhub"
            })
    void product_ofAnyoneElse_isIgnoredWhateverItsControlId(String productArn) {
        assertThat(read(Example.consolidated().with("/ProductArn", productArn))).isInstanceOf(Ignored.class);
    }

    @Test
    void product_missing_isIgnored() {
        assertThat(read(Example.consolidated().without("/ProductArn"))).isInstanceOf(Ignored.class);
    }

    @Test
    void sample_isIgnored_butSampleFalseIsNot() {
        assertThat(read(Example.consolidated().with("/Sample", true))).isInstanceOf(Ignored.class);
        assertThat(read(Example.consolidated().with("/Sample", false))).isInstanceOf(Taken.class);
    }

    @Test
    void compliance_ofAnotherKind_isIgnoredNotAFault() {
        assertThat(read(Example.consolidated().with("/Compliance", Map.of()))).isInstanceOf(Taken.class);
        assertThat(read(Example.cis120().with("/Compliance", "PASSED").with("/GeneratorId", 7)))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void generatorIds_areThoseOfThePartition() {
        assertThat(Iam4.generatorIds("aws-cn"))
                .hasSize(8)
                .allMatch(Iam4::isGenerator)
                .contains("arn:aws-cn:securityhub:::ruleset/cis-aws-foundations-benchmark/v/1.2.0/rule/1.12");
    }

    private static FindingReading<SecurityHubFinding> read(Example example) {
        return SecurityHubFinding.read(example.bytes());
    }

    private static SecurityHubFinding taken(Example example) {
        return ((Taken<SecurityHubFinding>) read(example)).finding();
    }
}
