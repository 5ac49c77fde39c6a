package io.rootproof.accesskey;

import static io.rootproof.rootkey.KeyState.ACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INDETERMINATE;
import static io.rootproof.rootkey.KeyState.KEY_PRESENT;
import static io.rootproof.rootkey.KeyState.NO_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.rootkey.KeyStatement;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The list of a root user's keys: the strongest source. */
class AccessKeyListTest {

    private static final String NONE = Recorded.text("ListAccessKeys/none.xml");
    private static final String TWO = Recorded.text("ListAccessKeys/active-and-inactive.xml");

    @Test
    void emptyList_saysNoKey() {
        assertThat(statement(NONE).state()).isEqualTo(NO_KEY);
    }

    @Test
    void anyActive_saysActiveKey_sinceTheEarliest() {
        KeyStatement statement = statement(TWO);
        assertThat(statement.state()).isEqualTo(ACTIVE_KEY);
        assertThat(statement.because()).contains("Inactive, Active");
        assertThat(statement.presentSince()).isEqualTo(Instant.parse("2018-11-30T07:00:00Z"));
    }

    @Test
    void onlyInactive_saysInactiveKey() {
        assertThat(statement(TWO.replace(">Active<", ">Inactive<")).state()).isEqualTo(INACTIVE_KEY);
    }

    @Test
    void unknownOrMissingStatus_saysAKey() {
        assertThat(statement(TWO.replaceAll("<Status>\\w+<", "<Status>Expired<"))
                        .state())
                .isEqualTo(KEY_PRESENT);
        assertThat(statement(TWO.replaceAll("<Status>\\w+</Status>", "")).state())
                .isEqualTo(KEY_PRESENT);
        assertThat(statement(NONE.replace("<AccessKeyMetadata/>", "<AccessKeyMetadata><member/></AccessKeyMetadata>"))
                        .state())
                .isEqualTo(KEY_PRESENT);
    }

    @Test
    void noList_isNotAnEmptyOne() {
        assertThat(statement(NONE.replace("<AccessKeyMetadata/>", "")).state()).isEqualTo(INDETERMINATE);
        assertThat(statement("<ListAccessKeysResponse/>").state()).isEqualTo(INDETERMINATE);
    }

    @Test
    void truncatedWithoutKeys_decidesNothing_withKeysItDoes() {
        assertThat(statement(NONE.replace(">false<", ">true<")).state()).isEqualTo(INDETERMINATE);
        assertThat(statement(TWO.replace(">false<", ">true<")).state()).isEqualTo(ACTIVE_KEY);
    }

    @Test
    void createDate_unreadable_leavesPresentSinceOpen() {
        assertThat(statement(TWO.replaceAll("<CreateDate>[^<]*", "<CreateDate>long ago"))
                        .presentSince())
                .isNull();
    }

    @Test
    void namespaceAndProlog_makeNoDifference() {
        String bare = "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- AWS -->"
                + TWO.replaceFirst(" xmlns=\"[^\"]*\"", "");
        assertThat(statement(bare).state()).isEqualTo(ACTIVE_KEY);
    }

    @Test
    void keyIds_areKept() {
        assertThat(AccessKeyList.read(TWO.getBytes(StandardCharsets.UTF_8)).keys())
                .extracting(AccessKey::id)
                .containsExactly("AKIAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE");
    }

    @Test
    void statusText_survivesAsData() {
        assertThat(statement(TWO.replace(">Active<", ">&lt;script&gt;=cmd()<")).because())
                .contains("<script>=cmd()");
    }

    private static KeyStatement statement(String xml) {
        return AccessKeyList.read(xml.getBytes(StandardCharsets.UTF_8)).statement();
    }
}
