package io.rootproof.accesskey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rootproof.rootkey.UnreadableDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** XML that would reach outside, multiply or pretend is refused. */
class QueryResponseTest {

    private static final String NONE = Recorded.text("ListAccessKeys/none.xml");

    @Test
    void externalEntity_isRefused_andNotFetched(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "Active");
        String xml = "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + NONE.replace("<AccessKeyMetadata/>", "<AccessKeyMetadata>&x;</AccessKeyMetadata>");
        assertThat(refusal(xml).getMessage()).doesNotContain("Active");
    }

    @Test
    void externalDoctype_isRefused() {
        assertThat(refusal("<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/r.dtd\">" + NONE))
                .isNotNull();
    }

    @Test
    void billionLaughs_areRefused() {
        StringBuilder dtd = new StringBuilder("<!DOCTYPE r [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            dtd.append("<!ENTITY a")
                    .append(i)
                    .append(" \"")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        refusal(dtd + "]>" + NONE.replace("false", "&a29;"));
    }

    @Test
    void undeclaredEntity_isRefused() {
        refusal(NONE.replace("false", "&x;"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no xml",
                "<ListAccessKeysResponse>",
                "<ListAccessKeysResponse/><more/>",
                "<ListAccessKeysResponse a='1' a='2'/>",
                "<ListAccessKeysResponse>&#0;</ListAccessKeysResponse>",
                "<listAccessKeysResponse/>",
                "{\"AccessKeyMetadata\":[]}"
            })
    void malformedOrOther_isRefused(String xml) {
        refusal(xml);
    }

    @Test
    void truncated_isRefused() {
        refusal(NONE.substring(0, NONE.length() / 2));
    }

    @Test
    void deepNesting_isRefused() {
        assertThat(refusal("<ListAccessKeysResponse>" + "<a>".repeat(100_000)).reason())
                .contains("nested too deeply");
    }

    @Test
    void largerThanAnyResponse_isRefused() {
        assertThat(refusal(NONE + " ".repeat(QueryResponse.LARGEST)).reason()).contains("at most 1,048,576");
    }

    @Test
    void otherEncoding_isRefused() {
        UnreadableDocument refusal = catchThrowableOfType(
                UnreadableDocument.class, () -> AccessKeyList.read(NONE.getBytes(StandardCharsets.UTF_16)));
        assertThat(refusal.reason()).contains("not UTF-8");
    }

    private static UnreadableDocument refusal(String xml) {
        UnreadableDocument refusal = catchThrowableOfType(
                UnreadableDocument.class, () -> AccessKeyList.read(xml.getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
