package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.evidence.PayloadLine.Kind;
import io.rootproof.evidence.ReadablePayload.Cell;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadablePayloadTest {

    private static ReadablePayload of(Format format, String text) {
        return ReadablePayload.of(format, Received.utf8(text), false);
    }

    private static List<String> texts(ReadablePayload payload) {
        return payload.lines().stream()
                .map(line -> line.name() + line.text() + line.after())
                .toList();
    }

    private static List<String> marked(ReadablePayload payload) {
        return payload.lines().stream()
                .filter(PayloadLine::isDeciding)
                .map(line -> line.name() + line.text())
                .toList();
    }

    private static List<Remark.Kind> remarks(ReadablePayload payload) {
        return payload.remarks().stream().map(Remark::kind).toList();
    }

    @Test
    void finding_isLaidOutWithTheDecidingFieldsMarked() {
        ReadablePayload finding = of(
                Format.SECURITY_HUB_FINDING,
                "{\"Title\":\"x\",\"Compliance\":{\"Status\":\"FAILED\",\"StatusReasons\":[{\"ReasonCode\":\"Y\"}]},"
                        + "\"Note\":{\"Status\":\"z\"},\"RecordState\":\"ACTIVE\"}");

        assertThat(texts(finding))
                .startsWith("{", "\"Title\": \"x\",", "\"Compliance\": {", "\"Status\": \"FAILED\",")
                .endsWith("\"RecordState\": \"ACTIVE\"", "}");
        assertThat(marked(finding))
                .containsExactly("\"Status\": \"FAILED\"", "\"ReasonCode\": \"Y\"", "\"RecordState\": \"ACTIVE\"");
    }

    @Test
    void json_foldsWhatHoldsNothingThatDecides() {
        ReadablePayload finding =
                of(Format.SECURITY_HUB_FINDING, "{\"Compliance\":{\"Status\":\"FAILED\"},\"Note\":{\"Text\":\"z\"}}");
        assertThat(finding.lines().stream().filter(PayloadLine::isOpening).map(line -> line.name() + line.folded()))
                .containsExactly("false", "\"Compliance\": false", "\"Note\": true");
    }

    @Test
    void json_doubledNamesAndNumbers_stayAsTheyAre() {
        assertThat(texts(of(Format.PROWLER_OCSF, "{\"a\":1.0,\"a\":1e3,\"b\":[]}")))
                .containsExactly("{", "\"a\": 1.0,", "\"a\": 1e3,", "\"b\": [", "]", "}");
    }

    @Test
    void json_thatBreaksOff_isShownAsItCame() {
        ReadablePayload broken = of(Format.SECURITY_HUB_FINDING, "{\"a\": ");
        assertThat(remarks(broken)).containsExactly(Remark.Kind.BROKEN);
        assertThat(texts(broken)).containsExactly("{\"a\": ");
    }

    @Test
    void json_deeperThanAnybodyReads_isShownAsItCame() {
        assertThat(remarks(of(Format.SECURITY_HUB_FINDING, "[".repeat(100_000))))
                .contains(Remark.Kind.BROKEN);
    }

    @Test
    void json_longerThanThePage_isCutAndClosed() {
        ReadablePayload cut = of(Format.SECURITY_HUB_FINDING, "[{\"a\":[" + "1,".repeat(2_000) + "1]}]");
        assertThat(remarks(cut)).containsExactly(Remark.Kind.CUT);
        assertThat(cut.lines().stream().filter(PayloadLine::isOpening)).hasSize(3);
        assertThat(cut.lines().stream().filter(PayloadLine::isClosing)).hasSize(3);
        assertThat(cut.lines()).hasSizeLessThan(700);
    }

    @Test
    void linesThatAreLong_areCutByTheirWeightOnThePage() {
        String quotes = "\"" + "\\\"".repeat(900) + "\",";
        ReadablePayload cut = of(Format.SECURITY_HUB_FINDING, "[" + quotes.repeat(300) + "1]");
        assertThat(cut.lines().stream().mapToInt(PayloadLine::weight).sum()).isLessThan(61_000);
        assertThat(remarks(cut)).containsExactly(Remark.Kind.CUT);
    }

    @Test
    void payloadBeyondTwoMegabytes_isOnlyForDownload() {
        ReadablePayload large = of(Format.SECURITY_HUB_FINDING, "[\"" + "x".repeat(2_000_000) + "\"]");
        assertThat(large.lines()).isEmpty();
        assertThat(remarks(large)).containsExactly(Remark.Kind.TOO_LARGE);
    }

    @Test
    void hiddenCharacters_areWrittenOut() {
        assertThat(of(Format.SECURITY_HUB_FINDING, "[\"a\u202eb\"]")
                        .lines()
                        .get(1)
                        .text())
                .isEqualTo("\"a\\u202eb\"");
    }

    @Test
    void summary_marksTheFlagAndItsValueOnly() {
        ReadablePayload summary = of(
                Format.ACCOUNT_SUMMARY_XML,
                "<R><SummaryMap><entry><key>Users</key><value>3</value></entry><entry>"
                        + "<key>AccountAccessKeysPresent</key><value>0</value></entry></SummaryMap></R>");
        assertThat(marked(summary)).containsExactly("<key>AccountAccessKeysPresent", "<value>0");
        assertThat(texts(summary)).contains("<key>Users</key>", "<value>3</value>");
    }

    @Test
    void xml_withADocumentType_isShownAsItCame() {
        ReadablePayload bomb =
                of(Format.ACCOUNT_SUMMARY_XML, "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>");
        assertThat(texts(bomb)).noneMatch(text -> text.contains("root:"));
    }

    @Test
    void xml_deeperThanAnybodyReads_isShownAsItCame() {
        assertThat(remarks(of(Format.ACCESS_KEY_LIST_XML, "<a>".repeat(60) + "</a>".repeat(60))))
                .containsExactly(Remark.Kind.BROKEN);
    }

    @Test
    void report_showsTheRootRowThenAllRows() {
        ReadablePayload report = of(
                Format.CREDENTIAL_REPORT,
                "\ufeffuser,arn,password_enabled,access_key_1_active\r\n"
                        + "<root_account>,arn:aws:iam::720000000001:root,not_supported,true\r\n"
                        + "eve,arn:aws:iam::720000000001:user/eve,true,true\r\n");
        assertThat(report.cells())
                .containsExactly(
                        new Cell("user", "<root_account>", false, true),
                        new Cell("arn", "arn:aws:iam::720000000001:root", false, true),
                        new Cell("password_enabled", "not_supported", false, false),
                        new Cell("access_key_1_active", "true", false, true));
        assertThat(report.table().rows()).hasSize(2);
    }

    @Test
    void report_ofManyUsers_showsAsManyRowsAsThePageHolds() {
        ReadablePayload report =
                of(Format.CREDENTIAL_REPORT, "user,arn\n" + "eve,arn:aws:iam::720000000001:user/eve\n".repeat(5_000));
        assertThat(report.table().rows()).hasSizeBetween(100, 1_000);
        assertThat(remarks(report)).contains(Remark.Kind.CUT_ROWS);
    }

    @Test
    void report_withoutRootRow_saysSo() {
        ReadablePayload report = of(Format.CREDENTIAL_REPORT, "user,arn\nroot,arn:aws:iam::720000000001:user/root\n");
        assertThat(report.cells()).isEmpty();
        assertThat(remarks(report)).contains(Remark.Kind.NO_ROOT_ROW);
    }

    @Test
    void plainLine_isNeitherMarkedNorMasked() {
        assertThat(of(Format.PROWLER_OCSF, "{\"a\":1}").lines().get(1).kind()).isEqualTo(Kind.PLAIN);
    }
}
