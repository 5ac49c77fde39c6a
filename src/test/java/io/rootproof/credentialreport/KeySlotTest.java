package io.rootproof.credentialreport;

import static io.rootproof.rootkey.KeyState.ACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INDETERMINATE;
import static io.rootproof.rootkey.KeyState.KEY_PRESENT;
import static io.rootproof.rootkey.KeyState.NO_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.rootkey.KeyStatement;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A key slot is clean only if all five columns are. */
class KeySlotTest {

    @Test
    void bothSlotsClean_saysNoKey() {
        KeyStatement statement = Report.clean().statement();
        assertThat(statement.state()).isEqualTo(NO_KEY);
        assertThat(statement.presentSince()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"access_key_1_active, true", "access_key_2_active, TRUE", "access_key_2_active, True"})
    void active_inEitherSlotAndAnyCase_saysActiveKey(String column, String cell) {
        KeyStatement statement = Report.clean().with(column, cell).statement();
        assertThat(statement.state()).isEqualTo(ACTIVE_KEY);
        assertThat(statement.because()).contains(column + " is true");
    }

    @Test
    void tokens_inOtherCase_areStillClean() {
        assertThat(Report.clean()
                        .with("access_key_1_active", "FALSE")
                        .with("access_key_2_last_rotated", "n/a")
                        .statement()
                        .state())
                .isEqualTo(NO_KEY);
    }

    @ParameterizedTest
    @CsvSource({
        "access_key_1_last_rotated, 2018-11-30T07:00:00+00:00",
        "access_key_2_last_rotated, 2018-11-30T07:00:00Z",
        "access_key_1_last_used_date, 2018-11-30T07:00:00+00:00",
        "access_key_2_last_used_region, us-east-1",
        "access_key_1_last_used_service, s3"
    })
    void notActive_butAnyOtherColumnSet_saysInactiveKey(String column, String cell) {
        KeyStatement statement = Report.clean().with(column, cell).statement();
        assertThat(statement.state()).isEqualTo(INACTIVE_KEY);
        assertThat(statement.because()).contains(column);
    }

    @ParameterizedTest
    @ValueSource(strings = {"active", "last_rotated", "last_used_date", "last_used_region", "last_used_service"})
    void column_missingOrBlank_decidesNothing(String column) {
        String whole = "access_key_2_" + column;
        assertThat(Report.clean().without(whole).statement().state()).isEqualTo(INDETERMINATE);
        assertThat(Report.clean().with(whole, "").statement().state()).isEqualTo(INDETERMINATE);
        KeyStatement blank = Report.clean().with(whole, "  ").statement();
        assertThat(blank.state()).isEqualTo(INDETERMINATE);
        assertThat(blank.because()).contains(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "access_key_1_active, yes",
        "access_key_1_active, N/A",
        "access_key_1_active, not_supported",
        "access_key_1_last_rotated, yesterday",
        "access_key_1_last_rotated, 11/30/18 7:00",
        "access_key_1_last_used_date, no_information",
        "access_key_1_last_used_region, not_supported",
        "access_key_1_last_used_region, NO_INFORMATION",
        "access_key_1_last_used_service, N/"
    })
    void column_unreadable_decidesNothing(String column, String cell) {
        assertThat(Report.clean().with(column, cell).statement().state()).isEqualTo(INDETERMINATE);
    }

    @Test
    void column_missing_doesNotHideAKeyShownByAnother() {
        Report gap = Report.clean().without("access_key_2_last_rotated");
        assertThat(gap.with("access_key_1_active", "true").statement().state()).isEqualTo(ACTIVE_KEY);
        assertThat(gap.with("access_key_2_last_used_service", "s3").statement().state())
                .isEqualTo(INACTIVE_KEY);
        assertThat(gap.with("additional_credentials_info", "1 more access key")
                        .statement()
                        .state())
                .isEqualTo(KEY_PRESENT);
    }

    @Test
    void active_unreadable_butAnotherColumnSet_saysAKey() {
        assertThat(Report.clean()
                        .with("access_key_1_active", "")
                        .with("access_key_1_last_rotated", "2018-11-30T07:00:00+00:00")
                        .statement()
                        .state())
                .isEqualTo(KEY_PRESENT);
    }

    @Test
    void activeBeatsInactive() {
        assertThat(Report.clean()
                        .with("access_key_1_last_rotated", "2018-11-30T07:00:00+00:00")
                        .with("access_key_2_active", "true")
                        .statement()
                        .state())
                .isEqualTo(ACTIVE_KEY);
    }

    @Test
    void presentSince_isTheEarliestRotationOfTheKeysPresent() {
        KeyStatement statement = Report.clean()
                .with("access_key_1_last_rotated", "2021-03-09T13:20:41+00:00")
                .with("access_key_2_active", "true")
                .with("access_key_2_last_rotated", "2018-11-30T07:00:00+00:00")
                .statement();
        assertThat(statement.presentSince()).isEqualTo(Instant.parse("2018-11-30T07:00:00Z"));
    }

    @Test
    void presentSince_isNull_whereNoRotationIsSaid() {
        assertThat(Report.clean()
                        .with("access_key_1_last_used_service", "s3")
                        .statement()
                        .presentSince())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2 additional access keys: use ListAccessKeys", "ACCESS KEY", "1 access_key", "list-access-keys"
            })
    void additionalCredentials_namingAnAccessKey_saysAKey(String info) {
        assertThat(Report.clean()
                        .with("additional_credentials_info", info)
                        .statement()
                        .state())
                .isEqualTo(KEY_PRESENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "N/A", "n/a", "1 additional certificate: use ListSigningCertificates"})
    void additionalCredentials_namingNone_changesNothing(String info) {
        assertThat(Report.clean()
                        .with("additional_credentials_info", info)
                        .statement()
                        .state())
                .isEqualTo(NO_KEY);
    }

    @Test
    void additionalCredentials_unreadable_decidesNothing() {
        assertThat(Report.clean()
                        .with("additional_credentials_info", "3")
                        .statement()
                        .state())
                .isEqualTo(INDETERMINATE);
    }

    @Test
    void passwordAndMfa_areNoPartOfTheVerdict() {
        assertThat(Report.clean()
                        .with("mfa_active", "false")
                        .with("password_enabled", "true")
                        .with("cert_1_active", "true")
                        .statement()
                        .state())
                .isEqualTo(NO_KEY);
    }
}
