package io.rootproof.credentialreport;

import static io.rootproof.rootkey.KeyState.ACTIVE_KEY;
import static io.rootproof.rootkey.KeyState.INDETERMINATE;
import static io.rootproof.rootkey.KeyState.NO_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rootproof.credentialreport.ReportReading.Judged;
import io.rootproof.rootkey.KeyState;
import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a report, however it was saved. */
class CredentialReportFormatTest {

    private static final String RECORDED = Report.text("logging-clean.csv");

    @Test
    void byteOrderMarkAndCrLf_areAccepted() {
        assertThat(state("\uFEFF" + RECORDED.replace("\n", "\r\n") + "\r\n\r\n"))
                .isEqualTo(NO_KEY);
    }

    @Test
    void quotedCells_areAccepted() {
        assertThat(state(
                        RECORDED.replace("<root_account>", "\"<root_account>\"").replace(",N/A", ",\"N/A\"")))
                .isEqualTo(NO_KEY);
    }

    @Test
    void columns_areFoundByName_inAnyOrderAndCase() {
        String backwards = String.join(
                "\n",
                Arrays.stream(RECORDED.split("\n"))
                        .map(CredentialReportFormatTest::reversed)
                        .toList());
        String active = backwards.replaceFirst("false,true,", "true,true,");
        assertThat(state(backwards.replace("access_key_1_active", "Access_Key_1_Active")))
                .isEqualTo(NO_KEY);
        assertThat(active).isNotEqualTo(backwards);
        assertThat(state(active)).isEqualTo(ACTIVE_KEY);
    }

    @Test
    void lineBreakInsideACell_doesNotMakeARow() {
        String odd = RECORDED + "\n\"a\n<root_account>\",arn:aws:iam::444455556666:user/odd";
        assertThat(state(odd)).isEqualTo(NO_KEY);
    }

    @Test
    void rowCutOff_decidesNothing() {
        String header = RECORDED.substring(0, RECORDED.indexOf('\n') + 1);
        String row = "<root_account>,arn:aws:iam::444455556666:root,2019-07-02T15:47:00+00:00,not_supported,N";
        assertThat(state(header + row)).isEqualTo(INDETERMINATE);
    }

    @Test
    void tableView_givesHeaderAndCellsAsWritten() {
        CredentialReport report =
                Report.clean().with("password_enabled", " <script>").read();
        assertThat(report.header()).hasSize(22).startsWith("user", "arn");
        assertThat(report.root()).isNotNull();
        assertThat(report.root().cells()).hasSize(22).contains("<root_account>", " <script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd()", "<script>alert(1)</script>", "\"it's \"\"quoted\"\"\"", "\uD83D\uDD11", "根用户"})
    void oddCells_surviveAsData(String cell) {
        Judged judged = (Judged) Report.clean().with("password_enabled", cell).reading();
        assertThat(judged.statement().state()).isEqualTo(NO_KEY);
        assertThat(judged.context().passwordEnabled()).isEqualTo(cell.startsWith("\"") ? "it's \"quoted\"" : cell);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | empty",
                "`\uFEFF` | empty",
                "accountId,name | not a credential report",
                "{\"Findings\":[]} | not a credential report",
                "<html> | not a credential report",
                "dXNlcixhcm4sdXNlcl9jcmVhdGlvbl90aW1l | decoded from base64",
                "user,arn,user | a column twice",
                "user,arn,User | a column twice",
                "`user,arn\n<root_account>,a,b` | more cells",
                "`user,arn\n<root_account>,a\n<root_account>,a` | two rows",
                "`user,arn\n\"open,a` | out of place",
                "`user,arn\n\"x\"y,a` | out of place"
            })
    void wrongOrBroken_isUnreadable(String document, String reason) {
        assertThat(refusal(document.getBytes(StandardCharsets.UTF_8)).reason()).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void otherEncodings_areUnreadable(String charset) {
        assertThat(refusal(RECORDED.getBytes(Charset.forName(charset))).reason())
                .contains("not UTF-8");
    }

    @Test
    void latin1_isUnreadable() {
        assertThat(refusal((RECORDED + "\ngerät,x").getBytes(StandardCharsets.ISO_8859_1))
                        .reason())
                .contains("not valid UTF-8");
    }

    @Test
    void fiveThousandUsers_leaveTheVerdictToRoot() {
        StringBuilder large = new StringBuilder(RECORDED);
        IntStream.range(0, 5_000)
                .forEach(i -> large.append("\nuser").append(i).append(",arn:aws:iam::444455556666:user/u,x,true"));
        assertThat(state(large.toString())).isEqualTo(NO_KEY);
    }

    private static String reversed(String line) {
        List<String> cells = Arrays.asList(line.split(","));
        Collections.reverse(cells);
        return String.join(",", cells);
    }

    private static KeyState state(String csv) {
        CredentialReport report = CredentialReport.read(csv.getBytes(StandardCharsets.UTF_8));
        return ((Judged) report.readFor(Report.LOGGING, "aws")).statement().state();
    }

    private static UnreadableDocument refusal(byte[] document) {
        UnreadableDocument refusal =
                catchThrowableOfType(UnreadableDocument.class, () -> CredentialReport.read(document));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
