package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.evidence.ReadablePayload.Cell;
import io.rootproof.evidence.ReadablePayload.Line;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadablePayloadTest {

    private static ReadablePayload of(Format format, String text) {
        return ReadablePayload.of(format, Received.utf8(text));
    }

    private static List<String> marked(ReadablePayload payload) {
        return payload.lines().stream()
                .filter(Line::deciding)
                .map(line -> line.text().strip())
                .toList();
    }

    @Test
    void finding_isIndentedWithTheDecidingFieldsMarked() {
        ReadablePayload finding = of(
                Format.SECURITY_HUB_FINDING,
                "{\"Title\":\"x\",\"Compliance\":{\"Status\":\"FAILED\",\"StatusReasons\":[{\"ReasonCode\":\"Y\"}]},"
                        + "\"Note\":{\"Status\":\"z\"},\"RecordState\":\"ACTIVE\"}");

        assertThat(finding.lines().stream().map(Line::text))
                .startsWith("{", "  \"Title\": \"x\",", "  \"Compliance\": {", "    \"Status\": \"FAILED\",")
                .endsWith("  \"RecordState\": \"ACTIVE\"", "}");
        assertThat(marked(finding))
                .containsExactly("\"Status\": \"FAILED\",", "\"ReasonCode\": \"Y\"", "\"RecordState\": \"ACTIVE\"");
    }

    @Test
    void json_doubledNamesAndNumbers_stayAsTheyAre() {
        assertThat(of(Format.PROWLER_OCSF, "{\"a\":1.0,\"a\":1e3,\"b\":[]}").lines().stream()
                        .map(Line::text))
                .containsExactly("{", "  \"a\": 1.0,", "  \"a\": 1e3,", "  \"b\": [", "  ]", "}");
    }

    @Test
    void json_thatBreaksOff_isShownAsItCame() {
        ReadablePayload broken = of(Format.SECURITY_HUB_FINDING, "{\"a\": ");
        assertThat(broken.note()).contains("not well-formed");
        assertThat(broken.lines().stream().map(Line::text)).containsExactly("{\"a\": ");
    }

    @Test
    void json_deeperThanAnybodyReads_isShownAsItCame() {
        assertThat(of(Format.SECURITY_HUB_FINDING, "[".repeat(100_000)).note()).contains("not well-formed");
    }

    @Test
    void json_longerThanThePage_isCutWithANote() {
        ReadablePayload cut = of(Format.SECURITY_HUB_FINDING, "[" + "1,".repeat(2_000) + "1]");
        assertThat(cut.lines()).hasSize(400);
        assertThat(cut.note()).contains("first 400 lines");
    }

    @Test
    void payloadBeyondTwoMegabytes_isOnlyForDownload() {
        ReadablePayload large = of(Format.SECURITY_HUB_FINDING, "[\"" + "x".repeat(2_000_000) + "\"]");
        assertThat(large.lines()).isEmpty();
        assertThat(large.note()).contains("too large");
    }

    @Test
    void hiddenCharacters_areWrittenOut() {
        assertThat(of(Format.SECURITY_HUB_FINDING, "[\"a\u202eb\"]")
                        .lines()
                        .get(1)
                        .text())
                .isEqualTo("  \"a\\u202eb\"");
    }

    @Test
    void summary_marksTheFlagAndItsValueOnly() {
        ReadablePayload summary = of(
                Format.ACCOUNT_SUMMARY_XML,
                "<R><SummaryMap><entry><key>Users</key><value>3</value></entry><entry>"
                        + "<key>AccountAccessKeysPresent</key><value>0</value></entry></SummaryMap></R>");
        assertThat(marked(summary)).containsExactly("<key>AccountAccessKeysPresent</key>", "<value>0</value>");
    }

    @Test
    void xml_withADocumentType_isShownAsItCame() {
        ReadablePayload bomb =
                of(Format.ACCOUNT_SUMMARY_XML, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        assertThat(bomb.lines().stream().map(Line::text)).noneMatch(text -> text.contains("root:"));
    }

    @Test
    void report_showsTheRootRowAndCountsTheOthers() {
        ReadablePayload report = of(
                Format.CREDENTIAL_REPORT,
                "\ufeffuser,arn,password_enabled,access_key_1_active\r\n"
                        + "<root_account>,arn:aws:iam::720000000001:root,not_supported,true\r\n"
                        + "eve,arn:aws:iam::720000000001:user/eve,true,true\r\n");
        assertThat(report.cells())
                .containsExactly(
                        new Cell("user", "<root_account>", true),
                        new Cell("arn", "arn:aws:iam::720000000001:root", true),
                        new Cell("password_enabled", "not_supported", false),
                        new Cell("access_key_1_active", "true", true));
        assertThat(report.note()).startsWith("One other row");
    }

    @Test
    void report_withoutRootRow_saysSo() {
        ReadablePayload report = of(Format.CREDENTIAL_REPORT, "user,arn\nroot,arn:aws:iam::720000000001:user/root\n");
        assertThat(report.cells()).isEmpty();
        assertThat(report.note()).contains("no row <root_account>");
    }
}
