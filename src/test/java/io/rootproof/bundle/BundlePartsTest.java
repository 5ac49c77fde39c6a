package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.control.ControlCards;
import io.rootproof.evidence.Payloads;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Evidence that does not fit into one part goes on in others, and all of them together are the bundle. */
@QuarkusTest
@TestProfile(WithSealingKeys.class)
class BundlePartsTest {

    @Inject
    Sealable bundles;

    @Inject
    DataSource database;

    @Inject
    Payloads payloads;

    @Inject
    BundleFiles store;

    @Inject
    ControlCards cards;

    @TempDir
    Path folder;

    @Test
    void parts_areArchivesOfTheirOwnAndTogetherHoldEveryRecordOnce() throws Exception {
        bundles.store();
        List<String> whole = lines(packed("whole", Long.MAX_VALUE));
        Packed packed = packed("parts", 6_000);
        assertThat(packed.parts()).hasSizeBetween(3, 20);
        assertThat(lines(packed)).isEqualTo(whole);
        try (ZipFile second = new ZipFile(packed.parts().get(1).toFile())) {
            assertThat(second.stream()).extracting(ZipEntry::getName).containsExactly("evidence-002.jsonl");
        }
        String sums = Files.readString(packed.sums());
        assertThat(sums).contains("  evidence-002.jsonl\n", "  evidence.jsonl\n");
        assertThat(Files.readString(packed.sums().resolveSibling("MANIFEST.json")))
                .contains("\"parts\":" + packed.parts().size())
                .containsPattern("\"evidence-002.jsonl\".*\"part\":2");
    }

    private static List<String> lines(Packed packed) throws Exception {
        List<String> lines = new java.util.ArrayList<>();
        for (Path part : packed.parts()) {
            try (ZipFile zip = new ZipFile(part.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(one -> one.getName().matches("evidence(-[0-9]+)?\\.jsonl"))
                        .toList()) {
                    new String(zip.getInputStream(entry).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .lines()
                            .forEach(lines::add);
                }
            }
        }
        return lines;
    }

    private Packed packed(String name, long evidencePerFile) throws Exception {
        Path work = Files.createDirectory(folder.resolve(name));
        ReportPeriod period = new ReportPeriod(StoredPeriod.FROM, StoredPeriod.TO, StoredPeriod.TO);
        Progress progress = (percent, step) -> {};
        Gathered gathered = new Gathering(
                        database, payloads, store, CardOfPeriod.of(cards, period), period, work, evidencePerFile)
                .gather(progress);
        return new Packing(7, gathered, null, gathered.files(), progress).pack(new NoSeal());
    }
}
