package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.bundle.pdf.ArchiveCheck;
import io.rootproof.digest.Sha256;
import io.rootproof.testing.Tool;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Programs that others wrote, and the script in the bundle, find a sealed bundle to be whole. */
@QuarkusTest
@TestProfile(WithSealingKeys.class)
class SealedBundleTest {

    @Inject
    Sealable bundles;

    @TempDir
    Path folder;

    @Test
    void script_passesEveryCheckWithRootsFromElsewhere() throws Exception {
        bundles.made();
        Path unpacked = bundles.unpacked(bundles.made(), folder.resolve("b"));
        Tool.Said said = bundles.check(unpacked);
        assertThat(said.output())
                .contains("VALID: nothing was changed")
                .doesNotContain("FAIL", "WARN", "!!", "SKIPPED");
        assertThat(said.output().lines().filter(line -> line.startsWith("PASS")))
                .extracting(line -> line.split(" +")[1])
                .containsExactly(
                        "archive",
                        "file-list",
                        "checksums",
                        "manifest",
                        "checksum-signature",
                        "checksum-timestamp",
                        "pdf-signature",
                        "pdf-timestamp",
                        "pdf-revisions",
                        "pdf-attachments",
                        "log-checkpoint",
                        "log-inclusion",
                        "log-records",
                        "log-consistency",
                        "evidence-payloads");
        assertThat(said.exit()).isZero();
    }

    @Test
    void script_withoutRootsSaysThatItKnowsNobody() throws Exception {
        Path unpacked = bundles.unpacked(bundles.made(), folder.resolve("b"));
        Tool.Said said = Tool.run(folder, "bash", "b/verify.sh");
        assertThat(said.exit()).isZero();
        assertThat(said.output()).contains("!! UNKNOWN SIGNER", "!! UNKNOWN TIMESTAMP AUTHORITY", "!! UNKNOWN LOG KEY");
        assertThat(Tool.run(folder, "bash", "b/verify.sh", "--trust", Sealable.timeRoot()))
                .satisfies(other -> assertThat(other.exit()).isEqualTo(1))
                .satisfies(other -> assertThat(other.output()).contains("FAIL    checksum-signature"));
        assertThat(Tool.run(folder, "bash", "b/verify.sh", "--nonsense").exit()).isEqualTo(2);
        assertThat(Sealable.names(unpacked)).contains("trust/signer.pem", "trust/tsa.pem", "trust/log-key.txt");
    }

    @Test
    void otherProgramsAgree() throws Exception {
        Bundle bundle = bundles.made();
        Path unpacked = bundles.unpacked(bundle, folder.resolve("b"));
        assertThat(Tool.run(unpacked, "sha256sum", "-c", "--strict", "SHA256SUMS")
                        .exit())
                .isZero();
        assertThat(Tool.run(
                                unpacked,
                                "openssl",
                                "cms",
                                "-verify",
                                "-binary",
                                "-inform",
                                "DER",
                                "-in",
                                "SHA256SUMS.p7s",
                                "-content",
                                "SHA256SUMS",
                                "-CAfile",
                                Sealable.root(),
                                "-purpose",
                                "any",
                                "-out",
                                "/dev/null")
                        .output())
                .contains("CMS Verification successful");
        assertThat(Tool.run(
                                unpacked,
                                "openssl",
                                "ts",
                                "-verify",
                                "-in",
                                "SHA256SUMS.tsr",
                                "-data",
                                "SHA256SUMS",
                                "-CAfile",
                                Sealable.timeRoot())
                        .output())
                .contains("Verification: OK");
        assertThat(Tool.run(unpacked, "pdfsig", "-nocert", "report.pdf").output())
                .contains("Signature is Valid", "Total document signed")
                .doesNotContain("Not total");
        assertThat(Tool.run(unpacked, "qpdf", "--check", "report.pdf").exit()).isZero();
        assertThat(Tool.run(unpacked, "unzip", "-v").exit()).isZero();
        assertThat(ArchiveCheck.violations(bundles.report(bundle))).isEmpty();
    }

    @Test
    void pageOneSaysWhoSealedItAndTheSealIsInTheLog() throws Exception {
        Bundle bundle = bundles.made();
        assertThat(bundle.status).isEqualTo(BundleStatus.SEALED);
        assertThat(Extracted.page(bundles.report(bundle), 1).replaceAll("\\s+", " "))
                .contains("SEALED", "CN=Example bundles", "independent authority")
                .doesNotContain("DEMO", "TEST", "INCOMPLETE");
        assertThat(Extracted.text(bundles.report(bundle)).replaceAll("\\s", ""))
                .contains(bundle.signerSha256, "rootproof.example/log");
        BundleSeal seal = bundles.seals(bundle.id).getFirst();
        assertThat(seal.reportSha256).isEqualTo(bundle.sha256);
        assertThat(seal.zipSha256).isEqualTo(bundle.parts().getFirst().sha256());
        assertThat(seal.timestampAt).isEqualTo(bundle.timestampAt).isNotNull();
        Bundle next = bundles.made();
        assertThat(next.treeSize).isGreaterThan(bundle.treeSize);
        assertThat(next.previousCheckpoint).isEqualTo(bundle.checkpoint);
    }

    @Test
    void twoRunsOverTheSameStateGiveTheSameBytesBeforeSigning() throws Exception {
        long id = bundles.order();
        List<String> printed = new java.util.ArrayList<>();
        Progress copying = (percent, step) -> {
            if (step.equals("Sealing")) {
                printed.add(printed(id));
            }
        };
        bundles.maker.make(id, copying);
        Path one = bundles.unpacked(bundles.get(id), folder.resolve("one"));
        io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
                .run(() -> Bundle.update("status = ?1 where id = ?2", BundleStatus.RUNNING, id));
        bundles.maker.make(id, copying);
        Path two = bundles.unpacked(bundles.get(id), folder.resolve("two"));
        assertThat(printed).hasSize(2);
        assertThat(printed.get(0)).isEqualTo(printed.get(1));
        assertThat(Sealable.names(two)).isEqualTo(Sealable.names(one)).contains("log/inclusion.jsonl");
        for (String name : Sealable.names(one)) {
            if (!name.equals("report.pdf") && !name.startsWith("SHA256SUMS")) {
                assertThat(two.resolve(name)).as(name).hasSameBinaryContentAs(one.resolve(name));
            }
        }
    }

    private String printed(long id) {
        try {
            Bundle bundle = bundles.get(id);
            Path workshop = Path.of(org.eclipse.microprofile.config.ConfigProvider.getConfig()
                            .getValue("rootproof.storage.directory", String.class))
                    .resolve("bundles/" + id + "-" + bundle.attempt + ".part/printed.pdf");
            return Sha256.hex(Files.readAllBytes(workshop));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
