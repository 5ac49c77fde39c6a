package io.rootproof.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsConsoleTest {

    private static List<String> urls(String partition, String... regions) {
        return AwsConsole.of(partition).ofAccount("719000000001", List.of(regions)).stream()
                .map(ConsoleLink::url)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "aws, eu-central-1, console.aws.amazon.com, signin.aws.amazon.com",
        "aws-us-gov, us-gov-west-1, console.amazonaws-us-gov.com, signin.amazonaws-us-gov.com",
        "aws-cn, cn-north-1, console.amazonaws.cn, signin.amazonaws.cn",
    })
    void links_areThoseOfThePartition(String partition, String region, String console, String signIn) {
        assertThat(urls(partition, region))
                .containsExactly(
                        "https://719000000001." + signIn + "/console",
                        "https://" + console + "/iam/home#/credential_report",
                        "https://" + console + "/iam/home#/security_credentials",
                        "https://" + region + "." + console + "/securityhub/home?region=" + region
                                + "#/findings?search=AwsAccountId%3D%255Coperator%255C%253AEQUALS%255C%253A719000000001"
                                + "%26ComplianceSecurityControlId%3D%255Coperator%255C%253AEQUALS%255C%253AIAM.4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-gov-west-1", "cn-north-1", "evil.example/", "", "EU-CENTRAL-1", "eu-central-1.evil-1"})
    void region_ofAnotherPartitionOrNone_isNoHost(String region) {
        assertThat(urls("aws", region)).hasSize(3);
    }

    @Test
    void finding_isLookedForByItsId() {
        assertThat(AwsConsole.of("aws")
                        .ofFinding("719000000001", "eu-west-1", "arn:aws:x/finding/1&y")
                        .getLast()
                        .url())
                .endsWith("#/findings?search=Id%3D%255Coperator%255C%253AEQUALS%255C%253Aarn%253Aaws%253Ax%252Ffinding"
                        + "%252F1%2526y");
    }

    @Test
    void finding_withoutId_isLookedForByAccountAndControl() {
        assertThat(AwsConsole.of("aws")
                        .ofFinding("719000000001", "eu-west-1", null)
                        .getLast()
                        .url())
                .contains("AwsAccountId");
    }
}
