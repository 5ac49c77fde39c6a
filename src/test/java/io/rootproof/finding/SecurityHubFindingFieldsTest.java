package io.rootproof.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.finding.FindingReading.Rejected;
import io.rootproof.finding.FindingReading.Taken;
import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** For whom, where and as of when; and what is refused for not saying so. */
class SecurityHubFindingFieldsTest {

    @Test
    void recordedFinding_givesItsFields() {
        SecurityHubFinding finding = taken(Example.consolidated());
        assertThat(finding.accountId()).isEqualTo("111122223333");
        assertThat(finding.region()).isEqualTo("eu-central-1");
        assertThat(finding.standard()).isNull();
        assertThat(finding.updatedAt()).isEqualTo(Instant.parse("2026-11-02T11:59:15.127Z"));
        assertThat(finding.createdAt()).isEqualTo(Instant.parse("2026-03-01T06:12:44.120Z"));
        assertThat(finding.complianceStatus()).isEqualTo("FAILED");
        assertThat(finding.workflowStatus()).isEqualTo("NEW");
        assertThat(finding.recordState()).isEqualTo("ACTIVE");
        assertThat(finding.severity()).isEqualTo("CRITICAL");
        assertThat(finding.statusReasons()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11112222333", "1111222233334", "1111-2222-3333", "１１１１２２２２３３３３", "111122223333 ", ""})
    void accountId_notTwelveDigits_isRejected(String accountId) {
        assertThat(read(Example.consolidated().with("/AwsAccountId", accountId)))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void accountId_aNumberOrMissing_isRejected() {
        assertThat(read(Example.consolidated().with("/AwsAccountId", 111122223333L)))
                .isInstanceOf(Rejected.class);
        assertThat(read(Example.consolidated().without("/AwsAccountId"))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-11-02",
                "2026-11-02T11:59:15",
                "2026-02-30T00:00:00Z",
                "1793614500",
                "",
                "+99999-01-01T00:00:00Z"
            })
    void updatedAt_notATime_isRejected(String updatedAt) {
        assertThat(read(Example.consolidated().with("/UpdatedAt", updatedAt))).isInstanceOf(Rejected.class);
    }

    @Test
    void updatedAt_missing_isRejectedEvenIfOtherTimesAreThere() {
        assertThat(read(Example.consolidated().without("/UpdatedAt"))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T11:59:15Z, 2026-11-02T11:59:15Z",
        "2026-11-02T12:59:15+01:00, 2026-11-02T11:59:15Z",
        "2026-11-02T07:59:15-0400, 2026-11-02T11:59:15Z",
        "2026-11-02T11:59:15.127456789Z, 2026-11-02T11:59:15.127Z"
    })
    void updatedAt_inEachFormTheFormatAllows_isRead(String written, Instant meant) {
        assertThat(taken(Example.consolidated().with("/UpdatedAt", written)).observedAt())
                .isEqualTo(meant);
    }

    @Test
    void region_ownOneFirst_elseTheProducts() {
        Example aggregated = Example.consolidated().with("/Region", "us-west-2");
        assertThat(taken(aggregated).region()).isEqualTo("us-west-2");
        assertThat(taken(aggregated.without("/Region")).region()).isEqualTo("eu-central-1");
    }

    @Test
    void region_nowhereOrNonsense_isRejected() {
        assertThat(read(Example.consolidated()
                        .without("/Region")
                        .with("/ProductArn", "arn:aws:securityhub:::product/aws/securityhub")))
                .isInstanceOf(Rejected.class);
        assertThat(read(Example.consolidated().with("/Region", "<script>"))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "<script>alert(1)</script>", "it's \"quoted\"", "\uD83D\uDD11 key", "根用户访问密钥"})
    void title_survivesAsData(String title) {
        assertThat(taken(Example.consolidated().with("/Title", title)).title()).isEqualTo(title);
    }

    @Test
    void title_withWhatNoColumnHolds_isReplacedThere() {
        byte[] slice = new String(Example.consolidated().bytes(), StandardCharsets.UTF_8)
                .replace("IAM root user", "a\\u0000b\\ud800c")
                .getBytes(StandardCharsets.UTF_8);
        SecurityHubFinding finding = ((Taken<SecurityHubFinding>) SecurityHubFinding.read(slice)).finding();
        assertThat(finding.title()).startsWith("a\uFFFDb\uFFFDc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "\"text\"", "{", "{\"a\":1,\"a\":2}", "{} {}", "{\"a\":01}", "{'a':1}"})
    void slice_notOneSoundObject_isUnreadable(String slice) {
        assertThatThrownBy(() -> SecurityHubFinding.read(slice.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDocument.class);
    }

    private static FindingReading<SecurityHubFinding> read(Example example) {
        return SecurityHubFinding.read(example.bytes());
    }

    private static SecurityHubFinding taken(Example example) {
        return ((Taken<SecurityHubFinding>) read(example)).finding();
    }
}
