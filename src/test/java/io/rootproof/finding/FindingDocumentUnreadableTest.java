package io.rootproof.finding;

import static io.rootproof.finding.FindingDocument.Wrapping.ASFF;
import static io.rootproof.finding.FindingDocument.Wrapping.OCSF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that give nothing at all, and say why. */
class FindingDocumentUnreadableTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\uFEFF"})
    void empty(String document) {
        assertThat(refusal(document).reason()).contains("is empty");
    }

    @Test
    void truncated_handsOutNothing_notEvenWhatCameBefore() {
        byte[] page = Example.resource("/aws/GetFindings/page.json");
        Slices slices = new Slices();
        UnreadableDocument refusal = catchThrowableOfType(
                UnreadableDocument.class,
                () -> FindingDocument.read(Arrays.copyOf(page, page.length - 40), ASFF, slices));
        assertThat(refusal.reason()).contains("ends in the middle");
        assertThat(slices.taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void otherEncodings(String charset) {
        assertThat(refusal("[{\"a\":1}]".getBytes(Charset.forName(charset))).reason())
                .contains("not UTF-8");
    }

    @Test
    void latin1() {
        assertThat(refusal("[{\"a\":\"Gerät\"}]".getBytes(StandardCharsets.ISO_8859_1))
                        .reason())
                .contains("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<html><body>Access denied</body></html> | XML or HTML",
                "%PDF-1.7 | a PDF",
                "user,arn,user_creation_time | credential-report",
                "accountId;name | not valid JSON",
                "{\"SummaryMap\":{}} | no findings",
                "{\"Findings\":{}} | no findings",
                "{\"Findings\":null} | no findings",
                "{\"detail\":{\"insightResults\":[]}} | no findings",
                "{\"detail\":{\"detail\":{\"findings\":[{}]}}} | no findings",
                "\"text\" | no findings",
                "[{}]] | not valid JSON",
                "[{}] [{}] | more text follows",
                "[{},] | not valid JSON",
                "[{\"a\":NaN}] | not valid JSON",
                "[/* why */{}] | not valid JSON",
                "{\"Findings\":[],\"Findings\":[{}]} | twice"
            })
    void wrongKind(String document, String reason) {
        assertThat(refusal(document).reason()).contains(reason);
    }

    @Test
    void compressedOnce_more() {
        assertThat(refusal(new byte[] {0x1f, (byte) 0x8b, 8, 1, 2, 3}).reason()).contains("compressed");
        assertThat(refusal(new byte[] {'P', 'K', 3, 4, 20, 1}).reason()).contains("compressed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void deepNesting_stopsEarly(String opening) {
        assertThat(refusal(opening.repeat(200_000)).reason()).contains("nested too deeply");
        assertThat(refusal("{\"Findings\":[" + opening.repeat(200_000)).reason())
                .contains("nested too deeply");
    }

    @Test
    void giantName() {
        assertThat(refusal("[{\"" + "n".repeat(100_000) + "\":1}]").reason()).contains("names that no finding has");
    }

    @Test
    void giantWrapper() {
        StringBuilder wide = new StringBuilder("{\"a\":1");
        for (int i = 0; i < 1_000; i++) {
            wide.append(",\"f").append(i).append("\":1");
        }
        assertThat(refusal(wide.append("}").toString()).reason()).contains("too many fields");
    }

    @Test
    void message_namesThePlace() {
        assertThat(refusal("[{}\n,\n{\"a\" 1}]").reason()).contains("line 3");
    }

    @Test
    void ocsf_somethingElseBetweenTheLines() {
        UnreadableDocument refusal =
                catchThrowableOfType(UnreadableDocument.class, () -> Slices.of("{\"a\":1}\n42\n", OCSF));
        assertThat(refusal.reason()).contains("line 2");
    }

    private static UnreadableDocument refusal(String document) {
        return refusal(document.getBytes(StandardCharsets.UTF_8));
    }

    private static UnreadableDocument refusal(byte[] document) {
        UnreadableDocument refusal = catchThrowableOfType(UnreadableDocument.class, () -> Slices.of(document, ASFF));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
