package io.rootproof.finding;

import static io.rootproof.rootkey.KeyState.ACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INDETERMINATE;
import static io.rootproof.rootkey.KeyState.NO_ACTIVE_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.finding.FindingReading.Ignored;
import io.rootproof.finding.FindingReading.Rejected;
import io.rootproof.finding.FindingReading.Taken;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prowler's check in both output formats: a pass is about active keys only. */
class ProwlerFindingTest {

    @Test
    void asff_passed_saysNoActiveKey_notNoKey() {
        ProwlerFinding finding = asff(Example.prowlerAsff());
        assertThat(finding.statement().state()).isEqualTo(NO_ACTIVE_KEY);
        assertThat(finding.accountId()).isEqualTo("777788889999");
        assertThat(finding.region()).isEqualTo("us-east-1");
        assertThat(finding.observedAt()).isEqualTo(Instant.parse("2026-11-02T10:15:00Z"));
    }

    @Test
    void asff_failed_saysAnActiveKey() {
        assertThat(asff(Example.prowlerAsff().with("/Compliance/Status", "FAILED"))
                        .statement()
                        .state())
                .isEqualTo(ACTIVE_KEY);
    }

    @Test
    void asff_mutedOrArchived_decidesNothing() {
        assertThat(asff(Example.prowlerAsff().with("/Compliance/Status", "WARNING"))
                        .statement()
                        .state())
                .isEqualTo(INDETERMINATE);
        assertThat(asff(Example.prowlerAsff().with("/RecordState", "ARCHIVED"))
                        .statement()
                        .state())
                .isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prowler-iam_root_mfa_enabled", "prowler-iam_no_root_access_key_2", "iam_no_root", "1.4"})
    void asff_anotherCheck_isIgnored(String generator) {
        assertThat(ProwlerFinding.readAsff(
                        Example.prowlerAsff().with("/GeneratorId", generator).bytes()))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void asff_anotherProduct_isIgnored() {
        assertThat(ProwlerFinding.readAsff(Example.consolidated().bytes())).isInstanceOf(Ignored.class);
        assertThat(ProwlerFinding.readAsff(Example.prowlerAsff()
                        .with("/ProductArn", "arn:aws:securityhub:us-east-1::product/acme/prowler")
                        .bytes()))
                .isInstanceOf(Ignored.class);
    }

    @Test
    void asff_withoutAccountOrTime_isRejected() {
        assertThat(ProwlerFinding.readAsff(
                        Example.prowlerAsff().without("/AwsAccountId").bytes()))
                .isInstanceOf(Rejected.class);
        assertThat(ProwlerFinding.readAsff(
                        Example.prowlerAsff().without("/UpdatedAt").bytes()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void ocsf_pass_saysNoActiveKey() {
        ProwlerFinding finding = ocsf(Example.prowlerOcsf());
        assertThat(finding.statement().state()).isEqualTo(NO_ACTIVE_KEY);
        assertThat(finding.accountId()).isEqualTo("777788889999");
        assertThat(finding.partition()).isEqualTo("aws");
        assertThat(finding.region()).isEqualTo("us-east-1");
    }

    @Test
    void ocsf_fail_saysAnActiveKey_mutedOrNot() {
        Example failed = Example.prowlerOcsf().with("/status_code", "FAIL");
        assertThat(ocsf(failed).statement().state()).isEqualTo(ACTIVE_KEY);
        assertThat(ocsf(failed.with("/status", "Suppressed")).statement().state())
                .isEqualTo(ACTIVE_KEY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANUAL", "pass", "MUTED", ""})
    void ocsf_otherStatus_decidesNothing(String status) {
        assertThat(ocsf(Example.prowlerOcsf().with("/status_code", status))
                        .statement()
                        .state())
                .isEqualTo(INDETERMINATE);
    }

    @Test
    void ocsf_time_isSecondsOrMilliseconds_andGoesBeforeTheLocalTime() {
        Instant at = Instant.ofEpochSecond(1793614500);
        assertThat(ocsf(Example.prowlerOcsf()).observedAt()).isEqualTo(at);
        assertThat(ocsf(Example.prowlerOcsf().with("/time", 1793614500000L)).observedAt())
                .isEqualTo(at);
        assertThat(ocsf(Example.prowlerOcsf().without("/time").with("/time_dt", "2026-11-02T11:15:00+01:00"))
                        .observedAt())
                .isEqualTo(Instant.parse("2026-11-02T10:15:00Z"));
    }

    @Test
    void ocsf_onlyALocalTime_isRejected() {
        assertThat(ProwlerFinding.readOcsf(
                        Example.prowlerOcsf().without("/time").bytes()))
                .isInstanceOf(Rejected.class);
        assertThat(ProwlerFinding.readOcsf(
                        Example.prowlerOcsf().with("/time", Long.MAX_VALUE).bytes()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void ocsf_anotherCheckOrProduct_isIgnored() {
        assertThat(ProwlerFinding.readOcsf(Example.prowlerOcsf()
                        .with("/metadata/event_code", "iam_root_mfa_enabled")
                        .bytes()))
                .isInstanceOf(Ignored.class);
        assertThat(ProwlerFinding.readOcsf(Example.prowlerOcsf()
                        .with("/metadata/product/uid", "acme")
                        .with("/metadata/product/name", "Acme")
                        .bytes()))
                .isInstanceOf(Ignored.class);
        assertThat(ProwlerFinding.readOcsf(Example.prowlerAsff().bytes())).isInstanceOf(Ignored.class);
    }

    @Test
    void ocsf_accountNotTwelveDigits_isRejected() {
        assertThat(ProwlerFinding.readOcsf(
                        Example.prowlerOcsf().with("/cloud/account/uid", "777").bytes()))
                .isInstanceOf(Rejected.class);
    }

    @Test
    void ocsf_partition_fromTheRegionWhereTheResourceHasNone() {
        Example gov = Example.prowlerOcsf().without("/resources").with("/cloud/region", "us-gov-west-1");
        assertThat(ocsf(gov).partition()).isEqualTo("aws-us-gov");
    }

    private static ProwlerFinding asff(Example example) {
        return ((Taken<ProwlerFinding>) ProwlerFinding.readAsff(example.bytes())).finding();
    }

    private static ProwlerFinding ocsf(Example example) {
        return ((Taken<ProwlerFinding>) ProwlerFinding.readOcsf(example.bytes())).finding();
    }
}
