package io.rootproof.accesskey;

import static io.rootproof.rootkey.KeyState.INDETERMINATE;
import static io.rootproof.rootkey.KeyState.KEY_PRESENT;
import static io.rootproof.rootkey.KeyState.NO_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rootproof.rootkey.KeyStatement;
import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code AccountAccessKeysPresent}: a flag that must be there to say anything. */
class AccountSummaryTest {

    private static final String XML = Recorded.text("GetAccountSummary/no-key.xml");
    private static final String JSON = Recorded.text("GetAccountSummary/no-key.json");

    @Test
    void zero_saysNoKey() {
        assertThat(statement(XML).state()).isEqualTo(NO_KEY);
        assertThat(statement(JSON).state()).isEqualTo(NO_KEY);
        assertThat(statement(XML).presentSince()).isNull();
    }

    @Test
    void one_saysAKey_activeOrNot() {
        assertThat(statement(Recorded.text("GetAccountSummary/key.xml")).state())
                .isEqualTo(KEY_PRESENT);
        assertThat(statement(JSON.replace("Present\": 0", "Present\": 1")).state())
                .isEqualTo(KEY_PRESENT);
    }

    @Test
    void moreThanOne_saysAKey_thoughItIsAFlag() {
        assertThat(statement(JSON.replace("Present\": 0", "Present\": 2")).state())
                .isEqualTo(KEY_PRESENT);
    }

    @Test
    void absent_isNotZero() {
        KeyStatement absent = statement(XML.replace("AccountAccessKeysPresent", "AccountAccessKeysAbsent"));
        assertThat(absent.state()).isEqualTo(INDETERMINATE);
        assertThat(absent.because()).contains("AccountAccessKeysPresent");
        assertThat(statement("{\"SummaryMap\":{}}").state()).isEqualTo(INDETERMINATE);
        assertThat(statement("<GetAccountSummaryResponse/>").state()).isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "null", "false", "-1", "0.0", "99999999999999999999", "[]"})
    void unreadable_decidesNothing(String value) {
        assertThat(statement("{\"SummaryMap\":{\"AccountAccessKeysPresent\":" + value + "}}")
                        .state())
                .isEqualTo(INDETERMINATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "", "0x0"})
    void unreadable_inXml_decidesNothing(String value) {
        String changed = XML.replaceFirst("(<key>AccountAccessKeysPresent</key>\\s*)<value>0", "$1<value>" + value);
        assertThat(statement(changed).state()).isEqualTo(INDETERMINATE);
    }

    @Test
    void mfa_isContext() {
        assertThat(AccountSummary.read(XML.getBytes(StandardCharsets.UTF_8)).rootMfaEnabled())
                .isTrue();
        assertThat(AccountSummary.read("{\"SummaryMap\":{}}".getBytes(StandardCharsets.UTF_8))
                        .rootMfaEnabled())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AccountAccessKeysPresent: 0",
                "[]",
                "{}",
                "{\"SummaryMap\":[]}",
                "{\"SummaryMap\":{\"AccountAccessKeysPresent\":0,\"AccountAccessKeysPresent\":1}}",
                "{\"SummaryMap\":{\"AccountAccessKeysPresent\":0}",
                "<ErrorResponse><Error><Code>AccessDenied</Code></Error></ErrorResponse>",
                "<ListAccessKeysResponse/>"
            })
    void wrongOrBroken_isUnreadable(String document) {
        assertThatThrownBy(() -> statement(document)).isInstanceOf(UnreadableDocument.class);
    }

    @Test
    void entryTwice_isUnreadable() {
        String twice = XML.replace(
                "<SummaryMap>", "<SummaryMap><entry><key>AccountAccessKeysPresent</key><value>1</value></entry>");
        assertThatThrownBy(() -> statement(twice)).isInstanceOf(UnreadableDocument.class);
    }

    private static KeyStatement statement(String document) {
        return AccountSummary.read(document.getBytes(StandardCharsets.UTF_8)).statement();
    }
}
