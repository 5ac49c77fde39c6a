package io.rootproof.credentialreport;

import static io.rootproof.rootkey.KeyState.ACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INDETERMINATE;
import static io.rootproof.rootkey.KeyState.NO_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.credentialreport.ReportReading.Judged;
import io.rootproof.credentialreport.ReportReading.Misfiled;
import io.rootproof.credentialreport.ReportReading.NotApplicable;
import io.rootproof.rootkey.KeyState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose report it is, and what it says of that account's root user alone. */
class CredentialReportSubjectTest {

    @ParameterizedTest
    @CsvSource({
        "logging-clean.csv, 444455556666, NO_KEY",
        "payments-active.csv, 111122223333, ACTIVE_KEY",
        "legacy-inactive.csv, 222233334444, INACTIVE_KEY"
    })
    void recordedReport_isJudged(String file, String accountId, KeyState state) {
        assertThat(state(Report.text(file), accountId, "aws")).isEqualTo(state);
    }

    @Test
    void otherUsersKeys_sayNothingOfRoot_evenOfAUserNamedRoot() {
        String report = Report.text("logging-clean.csv");
        assertThat(report)
                .contains("\nroot,arn:aws:iam::444455556666:user/root,")
                .contains(",true,true,");
        assertThat(state(report, Report.LOGGING, "aws")).isEqualTo(NO_KEY);
    }

    @Test
    void onlyAUserNamedRoot_isNoRootRow() {
        String[] lines = Report.text("logging-clean.csv").split("\n");
        assertThat(state(lines[0] + "\n" + lines[3], Report.LOGGING, "aws")).isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "arn:aws:iam::111122223333:root",
                "arn:aws:iam::444455556666:user/root",
                "arn:aws-us-gov:iam::444455556666:root",
                "arn:aws:iam::44445555666:root",
                "arn:aws:sts::444455556666:root",
                "444455556666",
                ""
            })
    void rootRow_ofAnotherAccountOrPartition_isMisfiled(String arn) {
        assertThat(Report.clean().with("arn", arn).reading()).isInstanceOf(Misfiled.class);
    }

    @Test
    void rootRow_ofAnotherAccount_isMisfiled_evenIfItShowsAKey() {
        assertThat(read(Report.text("payments-active.csv")).readFor(Report.LOGGING, "aws"))
                .isInstanceOf(Misfiled.class);
    }

    @Test
    void rootRow_inGovCloud_isJudged() {
        Report gov = Report.clean().with("arn", "arn:aws-us-gov:iam::444455556666:root");
        assertThat(gov.read().readFor(Report.LOGGING, "aws-us-gov")).isInstanceOf(Judged.class);
        assertThat(gov.read().readFor(Report.LOGGING, null)).isInstanceOf(Judged.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aws", "aws-us-gov"})
    void noRootRow_decidesNothing(String partition) {
        assertThat(state(withoutRootRow(partition), Report.LOGGING, partition)).isEqualTo(INDETERMINATE);
        assertThat(state(withoutRootRow(partition), Report.LOGGING, null)).isEqualTo(INDETERMINATE);
        assertThat(state("user,arn\n", Report.LOGGING, partition)).isEqualTo(INDETERMINATE);
    }

    @Test
    void noRootRow_inChina_isNotApplicable_evenIfOnlyTheReportSaysSo() {
        assertThat(read(withoutRootRow("aws-cn")).readFor(Report.LOGGING, "aws-cn"))
                .isInstanceOf(NotApplicable.class);
        assertThat(read(withoutRootRow("aws-cn")).readFor(Report.LOGGING, null)).isInstanceOf(NotApplicable.class);
        assertThat(read("user,arn\n").readFor(Report.LOGGING, "aws-cn")).isInstanceOf(NotApplicable.class);
    }

    @Test
    void noRootRow_andAnotherAccountsUsers_isMisfiled() {
        assertThat(read(withoutRootRow("aws-cn")).readFor("111122223333", "aws-cn"))
                .isInstanceOf(Misfiled.class);
    }

    @Test
    void context_isReadBesideTheVerdict() {
        Judged judged = (Judged) read(Report.text("payments-active.csv")).readFor("111122223333", "aws");
        assertThat(judged.statement().presentSince()).isEqualTo(Instant.parse("2021-03-09T13:20:41Z"));
        assertThat(judged.context())
                .isEqualTo(new RootContext(
                        true,
                        Instant.parse("2019-07-02T15:47:00Z"),
                        "not_supported",
                        Instant.parse("2026-01-14T08:03:22Z"),
                        Instant.parse("2026-10-28T22:14:00Z"),
                        "eu-central-1",
                        "s3"));
    }

    @Test
    void states_areThoseOfTheCast() {
        assertThat(state(Report.text("payments-active.csv"), "111122223333", null))
                .isEqualTo(ACTIVE_KEY);
        assertThat(state(Report.text("legacy-inactive.csv"), "222233334444", null))
                .isEqualTo(INACTIVE_KEY);
    }

    private static String withoutRootRow(String partition) {
        String[] lines = Report.text("logging-clean.csv")
                .replace("arn:aws:", "arn:" + partition + ":")
                .split("\n");
        return lines[0] + "\n" + lines[2];
    }

    private static KeyState state(String csv, String accountId, String partition) {
        return ((Judged) read(csv).readFor(accountId, partition)).statement().state();
    }

    private static CredentialReport read(String csv) {
        return CredentialReport.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
