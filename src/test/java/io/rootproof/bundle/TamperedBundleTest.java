package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.digest.Sha256;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import io.rootproof.signing.LogKey;
import io.rootproof.signing.SigningKeys;
import io.rootproof.testing.Tool;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfStamper;

/** The script notices whatever somebody does to a bundle, and names it. */
@QuarkusTest
@TestProfile(WithSealingKeys.class)
class TamperedBundleTest {

    @Inject
    Sealable bundles;

    @Inject
    SigningKeys keys;

    @TempDir
    Path folder;

    @Test
    void aFileThatWasChangedIsNamed() throws Exception {
        Path unpacked = unpacked("b");
        for (String name : Sealable.names(unpacked)) {
            byte[] content = Files.readAllBytes(unpacked.resolve(name));
            byte[] changed = content.clone();
            changed[changed.length / 2] ^= 1;
            // The script itself must still run; it is the list that knows it.
            Files.write(unpacked.resolve(name), name.equals("verify.sh") ? concat(content, "\n") : changed);
            fails(unpacked, name.startsWith("SHA256SUMS") ? "" : name);
            Files.write(unpacked.resolve(name), content);
        }
        assertThat(bundles.check(unpacked).exit()).isZero();
    }

    @Test
    void aFileThatWasDroppedAddedOrRenamedIsNamed() throws Exception {
        Path unpacked = unpacked("b");
        for (String name : Sealable.names(unpacked)) {
            if (!name.equals("verify.sh")) {
                Path aside = folder.resolve("aside");
                Files.move(unpacked.resolve(name), aside);
                fails(unpacked, name.startsWith("SHA256SUMS") ? "" : name);
                Files.move(aside, unpacked.resolve(name));
            }
        }
        Files.writeString(unpacked.resolve("log/extra.csv"), "");
        fails(unpacked, "log/extra.csv");
        Files.delete(unpacked.resolve("log/extra.csv"));
        Files.writeString(unpacked.resolve(".hidden"), "");
        fails(unpacked, ".hidden");
        Files.delete(unpacked.resolve(".hidden"));
        Files.createSymbolicLink(unpacked.resolve("link"), Path.of("/etc/passwd"));
        fails(unpacked, "link");
        Files.delete(unpacked.resolve("link"));
        Files.move(unpacked.resolve("status.csv"), unpacked.resolve("status2.csv"));
        fails(unpacked, "status.csv");
        fails(unpacked, "status2.csv");
    }

    @Test
    void aListThatWasMadeToFitNeedsTheKey() throws Exception {
        Path unpacked = unpacked("b");
        Path status = unpacked.resolve("status.csv");
        String before = Sha256.hex(Files.readAllBytes(status));
        Files.writeString(status, Files.readString(status).replace("FAILED", "PASSED"));
        String after = Sha256.hex(Files.readAllBytes(status));
        for (String list : List.of("MANIFEST.json", "SHA256SUMS")) {
            Path file = unpacked.resolve(list);
            String manifest = Sha256.hex(Files.readAllBytes(unpacked.resolve("MANIFEST.json")));
            Files.writeString(file, Files.readString(file).replace(before, after));
            Path sums = unpacked.resolve("SHA256SUMS");
            Files.writeString(
                    sums,
                    Files.readString(sums)
                            .replace(manifest, Sha256.hex(Files.readAllBytes(unpacked.resolve("MANIFEST.json")))));
        }
        Tool.Said said = bundles.check(unpacked);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output())
                .contains("PASS    checksums", "PASS    manifest", "FAIL    checksum-signature")
                .contains("FAIL    checksum-timestamp", "FAIL    pdf-attachments");
    }

    @Test
    void signatureOrTimestampOfAnotherBundleIsRefused() throws Exception {
        Path unpacked = unpacked("b");
        Path other = unpacked("other");
        for (String name : List.of("SHA256SUMS.p7s", "SHA256SUMS.tsr")) {
            byte[] own = Files.readAllBytes(unpacked.resolve(name));
            Files.copy(other.resolve(name), unpacked.resolve(name), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            fails(unpacked, name.endsWith("p7s") ? "checksum-signature" : "checksum-timestamp");
            Files.write(unpacked.resolve(name), own);
        }
    }

    @Test
    void anUpdateOfTheReportThatTurnsFailedIntoPassedIsNoticed() throws Exception {
        Path unpacked = unpacked("b");
        Path report = unpacked.resolve("report.pdf");
        String before = Sha256.hex(Files.readAllBytes(report));
        Files.write(report, updated(Files.readAllBytes(report)));
        Path sums = unpacked.resolve("SHA256SUMS");
        Files.writeString(sums, Files.readString(sums).replace(before, Sha256.hex(Files.readAllBytes(report))));
        Tool.Said said = bundles.check(unpacked);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.output()).contains("FAIL    pdf-revisions", "FAIL    checksum-signature");
    }

    @Test
    void aHistoryThatIsNotTheContinuationOfTheAuditorsIsNoticed() throws Exception {
        Bundle earlier = bundles.made();
        Path unpacked = unpacked("b");
        Path note = Files.writeString(folder.resolve("earlier"), earlier.checkpoint);
        assertThat(bundles.check(unpacked, "--earlier", note.toString()).output())
                .contains("PASS    log-consistency", "which is the one that you gave");

        // What the auditor was given before somebody restored yesterday's database and went on from there.
        Files.writeString(note, signed(earlier.treeSize));
        Tool.Said forked = bundles.check(unpacked, "--earlier", note.toString());
        assertThat(forked.exit()).isEqualTo(1);
        assertThat(forked.output()).contains("FAIL    log-consistency", "history was rewritten");
        Files.writeString(note, signed(1_000_000));
        assertThat(bundles.check(unpacked, "--earlier", note.toString()).output())
                .contains("FAIL    log-consistency", "does not descend");
        Files.writeString(note, earlier.checkpoint.replace(earlier.treeSize + "\n", "5\n"));
        assertThat(bundles.check(unpacked, "--earlier", note.toString()).output())
                .contains("FAIL    log-checkpoint");
    }

    private String signed(long size) {
        LogKey key = keys.log().orElseThrow();
        return SignedNote.sign(
                new Checkpoint(key.origin(), size, Sha256.start().digest(new byte[] {7})).text(),
                new NoteVerifier(key.origin(), key.publicKey()),
                key.key());
    }

    private Path unpacked(String name) throws IOException {
        return bundles.unpacked(bundles.made(), folder.resolve(name));
    }

    private void fails(Path unpacked, String naming) throws Exception {
        Tool.Said said = bundles.check(unpacked);
        assertThat(said.exit()).as("%s: %s", naming, said.output()).isEqualTo(1);
        List<String> failures = new ArrayList<>(
                said.output().lines().filter(line -> line.startsWith("FAIL")).toList());
        assertThat(failures).isNotEmpty();
        assertThat(String.join("\n", failures)).contains(naming);
    }

    private static byte[] updated(byte[] report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PdfReader reader = new PdfReader(report)) {
            PdfStamper stamper = new PdfStamper(reader, out, null, true);
            PdfContentByte over = stamper.getOverContent(1);
            over.beginText();
            over.setFontAndSize(BaseFont.createFont(BaseFont.HELVETICA, BaseFont.WINANSI, false), 20);
            over.setTextMatrix(100, 400);
            over.showText("PASSED");
            over.endText();
            stamper.close();
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] content, String more) {
        byte[] added = more.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] all = java.util.Arrays.copyOf(content, content.length + added.length);
        System.arraycopy(added, 0, all, content.length, added.length);
        return all;
    }
}
