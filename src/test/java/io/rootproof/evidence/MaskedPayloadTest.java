package io.rootproof.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a page shows unless somebody asks for more: the root user, and nobody else. */
class MaskedPayloadTest {

    private static ReadablePayload of(Format format, String text) {
        return ReadablePayload.of(format, Received.utf8(text), true);
    }

    private static List<String> texts(ReadablePayload payload) {
        return payload.lines().stream()
                .map(line -> line.name() + (line.isMasked() ? "(masked)" : line.text()) + line.after())
                .toList();
    }

    @Test
    void finding_showsWhatDecidesAndWhatNamesIt() {
        assertThat(
                        texts(
                                of(
                                        Format.SECURITY_HUB_FINDING,
                                        "{\"Id\":\"f-1\",\"Compliance\":{\"Status\":\"PASSED\",\"Related\":[\"eve\"]},"
                                                + "\"Resources\":[{\"Id\":\"arn:aws:iam::720000000001:user/eve\"}],\"Region\":\"eu-west-1\"}")))
                .containsExactly(
                        "{",
                        "\"Id\": \"f-1\",",
                        "\"Compliance\": {",
                        "\"Status\": \"PASSED\",",
                        "\"Related\": (masked)",
                        "},",
                        "\"Resources\": (masked),",
                        "\"Region\": \"eu-west-1\"",
                        "}");
    }

    @Test
    void finding_withAPartWhereAFieldShouldBe_masksThePart() {
        assertThat(texts(of(Format.SECURITY_HUB_FINDING, "{\"Region\":{\"x\":\"eve\"},\"Title\":[\"eve\"]}")))
                .noneMatch(text -> text.contains("eve") && !text.contains("Title"))
                .contains("\"Region\": (masked),");
    }

    @Test
    void bareText_isMasked() {
        assertThat(texts(of(Format.SECURITY_HUB_FINDING, "\"eve\""))).containsExactly("(masked)");
    }

    @Test
    void summaryAsJson_showsTheFlagOnly() {
        assertThat(texts(of(
                        Format.ACCOUNT_SUMMARY_JSON, "{\"SummaryMap\":{\"Users\":37,\"AccountAccessKeysPresent\":0}}")))
                .contains("\"Users\": (masked),", "\"AccountAccessKeysPresent\": 0");
    }

    @Test
    void summaryAsXml_showsTheFlagOnly() {
        List<String> texts = texts(of(
                Format.ACCOUNT_SUMMARY_XML,
                "<R a=\"eve\"><SummaryMap><entry><key>Users</key><value>37</value></entry>"
                        + "<entry><key>Groups</key><value>12</value></entry><entry>"
                        + "<key>AccountAccessKeysPresent</key><value>0</value></entry></SummaryMap>"
                        + "<RequestId>r-1</RequestId></R>"));
        assertThat(texts)
                .containsExactly(
                        "<R>",
                        "<SummaryMap>",
                        "<entry> (masked)",
                        "<entry>",
                        "<key>AccountAccessKeysPresent</key>",
                        "<value>0</value>",
                        "</entry>",
                        "</SummaryMap>",
                        "<RequestId> (masked)",
                        "</R>");
    }

    @Test
    void keyList_showsKeysAndNoUserName() {
        assertThat(texts(of(
                        Format.ACCESS_KEY_LIST_XML,
                        "<R><member><UserName>eve</UserName><AccessKeyId>AKIA1</AccessKeyId>"
                                + "<Status>Inactive</Status></member></R>")))
                .contains("<UserName> (masked)", "<AccessKeyId>AKIA1</AccessKeyId>", "<Status>Inactive</Status>")
                .noneMatch(text -> text.contains("eve"));
    }

    @Test
    void report_showsTheRootRowAndCountsTheOthers() {
        ReadablePayload report = of(
                Format.CREDENTIAL_REPORT,
                "user,arn\n<root_account>,arn:aws:iam::720000000001:root\n"
                        + "eve,arn:aws:iam::720000000001:user/eve\n");
        assertThat(report.cells()).hasSize(2);
        assertThat(report.table().rows()).isEmpty();
        assertThat(report.remarks()).containsExactly(new Remark(Remark.Kind.HIDDEN_ROWS, 1));
    }

    @Test
    void report_ofSomebodyNamedRoot_showsNothingOfThem() {
        ReadablePayload report = of(Format.CREDENTIAL_REPORT, "user,arn\nroot,arn:aws:iam::720000000001:user/root\n");
        assertThat(report.cells()).isEmpty();
        assertThat(report.remarks())
                .containsExactly(Remark.of(Remark.Kind.NO_ROOT_ROW), new Remark(Remark.Kind.HIDDEN_ROWS, 1));
    }

    @Test
    void whatCannotBeRead_isMaskedAsAWhole() {
        ReadablePayload broken = of(Format.SECURITY_HUB_FINDING, "{\"Title\": \"eve\"");
        assertThat(broken.lines()).isEmpty();
        assertThat(broken.remarks()).containsExactly(Remark.of(Remark.Kind.BROKEN_MASKED));
    }
}
