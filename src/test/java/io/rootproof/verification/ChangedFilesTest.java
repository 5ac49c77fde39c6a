package io.rootproof.verification;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.signing.Issuer;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.Trust;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sound bundle with one thing changed: the check that notices, and what it says. */
class ChangedFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "accounts.csv",
                "evidence.jsonl",
                "report.pdf",
                "MANIFEST.json",
                "SHA256SUMS",
                "SHA256SUMS.p7s",
                "SHA256SUMS.tsr",
                "log/checkpoint",
                "log/inclusion.jsonl",
                "verify.sh"
            })
    void droppedFile_isMissing(String path) throws Exception {
        Verification done = Verified.zip(SmallBundle.sealed().without(path).zip());

        assertThat(done.valid()).isFalse();
        assertThat(failed(done)).as(done.toString()).anyMatch(detail -> detail.contains(path));
    }

    @Test
    void droppedTimestamps_areMissedEvenInANewList() throws Exception {
        Verification done =
                Verified.zip(SmallBundle.sealed().without("SHA256SUMS.tsr").zip());

        assertThat(done.check(CheckName.CHECKSUM_TIMESTAMP).outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void addedFile_isExtra() throws Exception {
        Verification done =
                Verified.zip(SmallBundle.sealed().put("more.csv", "x").zip());

        assertThat(done.check(CheckName.FILE_LIST).detail()).contains("Not part of the bundle: more.csv");
    }

    @Test
    void addedFile_inFolder_isExtra(@TempDir Path folder) throws Exception {
        Verification done = Verified.folder(folder, SmallBundle.sealed().put("log/more", "x").files);

        assertThat(done.check(CheckName.FILE_LIST).detail()).contains("log/more");
    }

    @Test
    void renamedFile_isMissingAndExtra() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        bundle.files.put("account.csv", bundle.files.remove("accounts.csv"));

        assertThat(Verified.zip(bundle.zip()).check(CheckName.FILE_LIST).detail())
                .contains("Missing: accounts.csv", "Not part of the bundle: account.csv");
    }

    @Test
    void reorderedFiles_areRefused() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        List<String> order = new ArrayList<>(bundle.files.keySet());
        Collections.swap(order, 3, 4);

        assertThat(Verified.zip(bundle.zip(order)).check(CheckName.ARCHIVE).detail())
                .contains("not in the order of their names");
    }

    @Test
    void changedFile_isNamedWithBothDigests() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        String before = io.rootproof.digest.Sha256.hex(bundle.files.get("accounts.csv"));
        bundle.put("accounts.csv", "account,result\n111122223333,PASSED\n");
        String after = io.rootproof.digest.Sha256.hex(bundle.files.get("accounts.csv"));

        assertThat(Verified.zip(bundle.zip()).check(CheckName.CHECKSUMS).detail())
                .contains("accounts.csv", before, after);
    }

    @Test
    void changedFile_withListMadeAnew_losesTheSignature() throws Exception {
        Verification done = Verified.zip(SmallBundle.sealed()
                .put("accounts.csv", "account,result\n111122223333,PASSED\n")
                .relist()
                .zip());

        assertThat(done.check(CheckName.CHECKSUMS).outcome()).isEqualTo(Outcome.PASS);
        assertThat(done.check(CheckName.MANIFEST).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.CHECKSUM_SIGNATURE).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.CHECKSUM_TIMESTAMP).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.check(CheckName.PDF_ATTACHMENTS).detail()).contains("accounts.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256SUMS.p7s", "SHA256SUMS.tsr", "report.pdf", "log/checkpoint"})
    void fileOfAnotherBundle_isNoticed(String path) throws Exception {
        byte[] other = SmallBundle.next().files.get(path);

        assertThat(Verified.zip(SmallBundle.sealed().put(path, other).zip()).valid())
                .isFalse();
    }

    @Test
    void forgedByAnother_isUnknown() throws Exception {
        SigningKey forger = Issuer.root("CN=Signing root").signer("CN=Signer", "EC");
        Verification done =
                Verified.zip(SmallBundle.by(forger, SmallBundle.AUTHORITY).zip());

        assertThat(done.valid()).isFalse();
        assertThat(done.trust()).isEqualTo(Trust.UNKNOWN_SIGNER);
        assertThat(done.check(CheckName.CHECKSUM_SIGNATURE).detail()).contains("UNKNOWN SIGNER");
    }

    @Test
    void stampedByAnother_isNotTimestamped() throws Exception {
        SigningKey other = Issuer.root("CN=Clock root").timestamps("CN=Clock");
        Verification done =
                Verified.zip(SmallBundle.by(SmallBundle.SIGNER, other).zip());

        assertThat(done.check(CheckName.CHECKSUM_TIMESTAMP).outcome()).isEqualTo(Outcome.FAIL);
        assertThat(done.timestamp()).isEqualTo(TimestampStatus.NONE);
    }

    @Test
    void payloadThatIsNotTheLogs_isNoticed() throws Exception {
        String payload = "user,access_key_1_active\\n<root_account>,false\\n";
        String sha256 = io.rootproof.digest.Sha256.hex(payload.replace("\\n", "\n"));
        SmallBundle bundle = SmallBundle.sealed()
                .put(
                        "evidence.jsonl",
                        "{\"id\":41,\"payloadSha256\":\"" + sha256 + "\",\"payload\":\"" + payload + "\"}\n");

        assertThat(Verified.zip(bundle.zip()).check(CheckName.EVIDENCE_PAYLOADS).detail())
                .contains("Record 41", sha256, "the log has");
    }

    @Test
    void recordThatIsNotTheEntrys_isNoticed() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        String lines = new String(bundle.files.get("log/inclusion.jsonl"), java.nio.charset.StandardCharsets.UTF_8);
        bundle.put("log/inclusion.jsonl", lines.replace("\"record\":{\"id\":41", "\"record\":{\"id\":42"));

        Verification done = Verified.zip(bundle.zip());
        assertThat(done.check(CheckName.LOG_INCLUSION).outcome()).isEqualTo(Outcome.PASS);
        assertThat(done.check(CheckName.LOG_RECORDS).detail()).contains("evidence 41 at index 4");
    }

    @Test
    void entryThatIsNotTheLogs_isNoticed() throws Exception {
        SmallBundle bundle = SmallBundle.sealed();
        String lines = new String(bundle.files.get("log/inclusion.jsonl"), java.nio.charset.StandardCharsets.UTF_8);
        bundle.put("log/inclusion.jsonl", lines.replace("account/111122223333", "account/444455556666"));

        assertThat(Verified.zip(bundle.zip()).check(CheckName.LOG_INCLUSION).detail())
                .contains("do not give the root");
    }

    private static List<String> failed(Verification done) {
        return done.checks().stream()
                .filter(check -> check.outcome() == Outcome.FAIL)
                .map(Check::detail)
                .toList();
    }
}
