package io.rootproof.finding;

import static io.rootproof.finding.FindingDocument.Wrapping.ASFF;
import static io.rootproof.finding.FindingDocument.Wrapping.OCSF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** One bad element is named; its neighbours are handed out all the same. */
class FindingDocumentRefusedElementTest {

    @Test
    void notAnObject_isRefused() {
        Slices slices = Slices.of("{\"Findings\":[1,{\"a\":1},[[{}]],\"x\",null]}", ASFF);
        assertThat(slices.texts()).containsExactly("{\"a\":1}");
        assertThat(slices.refused).containsOnlyKeys("/Findings/0", "/Findings/2", "/Findings/3", "/Findings/4");
    }

    @Test
    void fieldTwiceInOneObject_isRefused_butNotInTwo() {
        Slices slices = Slices.of(
                "[{\"a\":{\"b\":1,\"b\":2},\"c\":[{}]},{\"a\":{\"b\":1},\"b\":2,\"c\":[{\"a\":1},{\"a\":2}]}]", ASFF);
        assertThat(slices.pointers()).containsExactly("/1");
        assertThat(slices.refused.get("/0")).contains("the field b twice");
    }

    @Test
    void fieldTwice_spelledWithAnEscape_isRefused() {
        assertThat(Slices.of("[{\"a\":1,\"\\u0061\":2}]", ASFF).refused).containsOnlyKeys("/0");
    }

    @Test
    void nestedTooDeeply_isRefused_andJustWithinIsNot() {
        int deepest = FindingDocument.DEEPEST_FINDING;
        Slices slices = Slices.of("[" + nested(deepest) + "," + nested(deepest + 1) + "]", ASFF);
        assertThat(slices.pointers()).containsExactly("/0");
        assertThat(slices.refused.get("/1")).contains("deeper than 64");
    }

    @Test
    void tooManyBytes_isRefused_andJustWithinIsNot() {
        Slices slices = Slices.of(
                "[" + sized(FindingDocument.LARGEST_FINDING) + "," + sized(FindingDocument.LARGEST_FINDING + 1)
                        + ",{}]",
                ASFF);
        assertThat(slices.pointers()).containsExactly("/0", "/2");
        assertThat(slices.refused.get("/1")).contains("1,048,577 bytes");
    }

    @Test
    void tooManyFields_isRefused() {
        StringBuilder wide = new StringBuilder("[{\"a\":1");
        for (int i = 0; i < 30_000; i++) {
            wide.append(",\"f").append(i).append("\":1");
        }
        assertThat(Slices.of(wide.append("},{}]").toString(), ASFF).pointers()).containsExactly("/1");
    }

    @Test
    void malformedText_inOneFinding_isRefused() {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        document.writeBytes("[{\"a\":\"".getBytes(StandardCharsets.UTF_8));
        document.writeBytes(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}); // a surrogate, which UTF-8 excludes
        document.writeBytes("\"},{\"b\":1}]".getBytes(StandardCharsets.UTF_8));
        Slices slices = Slices.of(document.toByteArray(), ASFF);
        assertThat(slices.pointers()).containsExactly("/1");
        assertThat(slices.refused.get("/0")).contains("UTF-8");
    }

    @Test
    void line_withAFieldTwice_isRefused() {
        assertThat(Slices.of("{\"a\":1,\"a\":1}\n{\"b\":1}\n", OCSF).refused).containsOnlyKeys("line 1");
    }

    private static String nested(int levels) {
        return "{\"a\":" + "[".repeat(levels - 1) + "]".repeat(levels - 1) + "}";
    }

    private static String sized(int bytes) {
        return "{\"a\":\"" + "x".repeat(bytes - 8) + "\"}";
    }
}
