package io.rootproof.finding;

import static io.rootproof.finding.FindingDocument.Wrapping.ASFF;
import static io.rootproof.finding.FindingDocument.Wrapping.OCSF;
import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.rootkey.Mutations;
import io.rootproof.rootkey.UnreadableDocument;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Damaged documents are refused in words or read; cutting and joining are each other's inverse. */
class FindingFuzzTest {

    private static final byte[] PAGE = Example.resource("/aws/GetFindings/page.json");
    private static final List<String> FINDINGS = Slices.of(PAGE, ASFF).texts();

    @Property(tries = 3_000)
    void damagedPage_isRefusedOrGivesOnlySlicesThatCanBeRead(@ForAll("damagedPages") byte[] document) {
        Slices slices = new Slices();
        try {
            FindingDocument.read(document, ASFF, slices);
        } catch (UnreadableDocument e) {
            assertThat(slices.taken).isEmpty();
            assertThat(slices.refused).isEmpty();
            assertThat(e.reason()).isNotBlank();
        }
        String text = new String(document, StandardCharsets.ISO_8859_1);
        for (FindingSlice slice : slices.taken) {
            assertThat(text).contains(new String(slice.bytes(), StandardCharsets.ISO_8859_1));
            assertThat(SecurityHubFinding.read(slice.bytes())).isNotNull();
        }
    }

    @Property(tries = 2_000)
    void damagedOcsf_isRefusedOrGivesOnlySlicesThatCanBeRead(@ForAll("damagedOcsf") byte[] document) {
        Slices slices = new Slices();
        try {
            FindingDocument.read(document, OCSF, slices);
        } catch (UnreadableDocument e) {
            assertThat(slices.taken).isEmpty();
        }
        slices.taken.forEach(
                slice -> assertThat(ProwlerFinding.readOcsf(slice.bytes())).isNotNull());
    }

    @Property(tries = 2_000)
    void damagedFinding_isRefusedOrRead(@ForAll("damagedFindings") byte[] slice) {
        try {
            assertThat(SecurityHubFinding.read(slice)).isNotNull();
            assertThat(ProwlerFinding.readAsff(slice)).isNotNull();
        } catch (UnreadableDocument e) {
            assertThat(e.reason()).isNotBlank();
        }
    }

    @Property(tries = 500)
    void slicesJoinedAgain_giveTheSameSlices(
            @ForAll("findings") List<String> findings, @ForAll("gaps") String gap, @ForAll("wrappers") String wrapper) {
        String joined = wrapper.formatted(gap + String.join(gap + "," + gap, findings) + gap) + gap;
        Slices again = Slices.of(joined, ASFF);
        assertThat(again.texts()).isEqualTo(findings);
        assertThat(again.refused).isEmpty();
        for (int i = 0; i < findings.size(); i++) {
            assertThat(SecurityHubFinding.read(again.taken.get(i).bytes()))
                    .isEqualTo(SecurityHubFinding.read(findings.get(i).getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Property(tries = 300)
    void slicesOnLines_giveTheSameSlices(@ForAll("findings") List<String> findings) {
        String lines = String.join("\n", findings);
        if (!findings.isEmpty()) {
            assertThat(Slices.of(lines, OCSF).texts()).isEqualTo(findings);
        }
    }

    @Provide
    Arbitrary<byte[]> damagedPages() {
        return Mutations.of(PAGE);
    }

    @Provide
    Arbitrary<byte[]> damagedOcsf() {
        return Mutations.of(Example.resource("/prowler/output.ocsf.json"));
    }

    @Provide
    Arbitrary<byte[]> damagedFindings() {
        return Arbitraries.of(Example.consolidated(), Example.cis120(), Example.prowlerAsff())
                .flatMap(example -> Mutations.of(example.bytes()));
    }

    @Provide
    Arbitrary<List<String>> findings() {
        return Arbitraries.of(FINDINGS).list().ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> gaps() {
        return Arbitraries.strings().withChars(' ', '\n', '\r', '\t').ofMaxLength(9_000);
    }

    @Provide
    Arbitrary<String> wrappers() {
        return Arbitraries.of(
                "[%s]",
                "{\"Findings\":[%s]}",
                "{\"NextToken\":\"x\",\"Findings\": [%s],\"More\":{\"Findings\":[{}]}}",
                "{\"version\":\"0\",\"detail\":{\"findings\":[%s]}}",
                "\uFEFF{\"Findings\":[%s]}");
    }
}
