package io.rootproof.finding;

import static io.rootproof.finding.FindingDocument.Wrapping.ASFF;
import static io.rootproof.finding.FindingDocument.Wrapping.OCSF;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cutting a document into the exact bytes of its findings. */
class FindingDocumentTest {

    @Test
    void apiPage_givesEachFindingWithItsPointer_andNothingElse() {
        Slices slices = Slices.of(Example.resource("/aws/GetFindings/page.json"), ASFF);
        assertThat(slices.pointers()).containsExactly("/Findings/0", "/Findings/1", "/Findings/2", "/Findings/3");
        assertThat(slices.refused).isEmpty();
        String page = new String(Example.resource("/aws/GetFindings/page.json"), StandardCharsets.UTF_8);
        assertThat("{\"Findings\":[" + String.join(",", slices.texts())
                        + "],\"NextToken\":\"U2VjdXJpdHlIdWJQYWdlVHdv\"}")
                .isEqualTo(page);
    }

    @Test
    void bareArray_keepsEachByteWithin_andNoneBetween() {
        Slices slices = Slices.of(" [ {\"a\" : 1.0 } ,\r\n\t{\"b\":\"\\u00e4ä\" }\n]\n", ASFF);
        assertThat(slices.pointers()).containsExactly("/0", "/1");
        assertThat(slices.texts()).containsExactly("{\"a\" : 1.0 }", "{\"b\":\"\\u00e4ä\" }");
    }

    @Test
    void event_givesItsFinding() {
        Slices slices = Slices.of(Example.resource("/aws/EventBridge/findings-imported.json"), ASFF);
        assertThat(slices.pointers()).containsExactly("/detail/findings/0");
        assertThat(SecurityHubFinding.read(slices.taken.getFirst().bytes())).isInstanceOf(FindingReading.Taken.class);
    }

    @Test
    void wrapper_mayHaveOtherFieldsBeforeAndAfter() {
        Slices slices = Slices.of("{\"x\":{\"Findings\":[{\"no\":1}]},\"Findings\":[{\"yes\":1}],\"y\":[1,[2]]}", ASFF);
        assertThat(slices.texts()).containsExactly("{\"yes\":1}");
    }

    @Test
    void emptyList_isReadable_andGivesNothing() {
        assertThat(Slices.of("{\"Findings\":[]}", ASFF).taken).isEmpty();
        assertThat(Slices.of("[]", OCSF).taken).isEmpty();
    }

    @Test
    void byteOrderMark_isAccepted_andNoPartOfTheFinding() {
        assertThat(Slices.of("\uFEFF[{\"a\":1},{\"b\":2}]", ASFF).texts()).containsExactly("{\"a\":1}", "{\"b\":2}");
    }

    @Test
    void ocsfArray_givesEachElement() {
        Slices slices = Slices.of(Example.resource("/prowler/output.ocsf.json"), OCSF);
        assertThat(slices.pointers()).containsExactly("/0");
    }

    @Test
    void ocsfLines_giveTheirLineAsPointer() {
        Slices slices = Slices.of("{\"a\":1}\n\n{\"b\":2}\r\n{\"c\":3}", OCSF);
        assertThat(slices.pointers()).containsExactly("line 1", "line 3", "line 4");
        assertThat(slices.texts()).containsExactly("{\"a\":1}", "{\"b\":2}", "{\"c\":3}");
    }

    @Test
    void file_largerThanTheParsersBuffer_givesTheSameSlicesAsMemory(@TempDir Path folder) throws IOException {
        String document = IntStream.range(0, 2_000)
                .mapToObj(i -> "{\"n\":" + i + ",\"t\":\"" + "ä€\uD83D\uDD11".repeat(i % 50) + "\"}")
                .collect(Collectors.joining(",\n  ", "\uFEFF{\"Findings\": [", "]}"));
        Path file = Files.writeString(folder.resolve("findings.json"), document);
        Slices fromFile = new Slices();
        assertThat(FindingDocument.read(file, ASFF, fromFile)).isEqualTo(2_000);
        assertThat(fromFile.texts()).isEqualTo(Slices.of(document, ASFF).texts());
        assertThat(fromFile.texts().get(1_999)).startsWith("{\"n\":1999,").endsWith("\"}");
    }
}
