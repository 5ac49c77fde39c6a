package io.rootproof.verification;

import io.rootproof.digest.Sha256;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.CompactTree;
import io.rootproof.merkle.MerkleHash;
import io.rootproof.merkle.MerkleProofs;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import io.rootproof.signing.DetachedSignature;
import io.rootproof.signing.Issuer;
import io.rootproof.signing.PdfSigning;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.SmallPdf;
import io.rootproof.signing.timestamp.TestAuthority;
import io.rootproof.signing.timestamp.TimestampSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** A bundle as small as can be, written after the format and not by the program's own writer. */
final class SmallBundle {

    static final Issuer ROOT = Issuer.root("CN=Signing root");
    static final Issuer CLOCK_ROOT = Issuer.root("CN=Clock root");
    static final SigningKey SIGNER = ROOT.signer("CN=Signer", "EC");
    static final SigningKey AUTHORITY = CLOCK_ROOT.timestamps("CN=Clock");
    static final KeyPair LOG = logKey();
    static final NoteVerifier LOG_KEY = new NoteVerifier("rootproof.example.org/log", LOG.getPublic());
    static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0, 2);

    private static final int ENTRIES = 7;

    final TreeMap<String, byte[]> files = new TreeMap<>();

    private SigningKey signer = SIGNER;
    private @Nullable TimestampSource reportClock = clock(AUTHORITY);
    private @Nullable TimestampSource listClock = clock(AUTHORITY);

    private SmallBundle() {}

    static SmallBundle sealed() {
        return of(ENTRIES, 0, "first");
    }

    /** One whose log continues that of {@link #sealed()}. */
    static SmallBundle next() {
        return of(ENTRIES + 5, ENTRIES, "first");
    }

    /** One whose log has other entries from the beginning. */
    static SmallBundle rewritten() {
        return of(ENTRIES + 5, ENTRIES, "second");
    }

    static SmallBundle by(SigningKey signer, SigningKey authority) {
        SmallBundle bundle = new SmallBundle();
        bundle.signer = signer;
        return bundle.stamped(clock(authority), clock(authority)).fill(ENTRIES, 0, "first");
    }

    /**
     * One with timestamps by others.
     *
     * @param report stamps the report's signature; null for none
     * @param list stamps the list of digests; null for none
     */
    static SmallBundle stampedBy(@Nullable TimestampSource report, @Nullable TimestampSource list) {
        return new SmallBundle().stamped(report, list).fill(ENTRIES, 0, "first");
    }

    private SmallBundle stamped(@Nullable TimestampSource report, @Nullable TimestampSource list) {
        reportClock = report;
        listClock = list;
        return this;
    }

    private static SmallBundle of(int size, int previous, String history) {
        return new SmallBundle().fill(size, previous, history);
    }

    static Pinned pinned() {
        return new Pinned(ROOT.anchors(), CLOCK_ROOT.anchors(), List.of(LOG_KEY));
    }

    private SmallBundle fill(int size, int previous, String history) {
        try {
            data(size, previous, history);
            seal(size);
            return this;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void data(int size, int previous, String history) throws Exception {
        put("accounts.csv", "account,result\n111122223333,FAILED\n");
        String payload = "user,access_key_1_active\n<root_account>,true\n";
        put(
                "evidence.jsonl",
                "{\"id\":41,\"payloadSha256\":\"" + Sha256.hex(payload) + "\",\"payload\":\""
                        + payload.replace("\n", "\\n") + "\"}\n");
        put("control-card.md", "# Card\n");
        put("README-VERIFY.txt", "How to check.\n");
        put("verify.sh", "exit 0\n");
        put("merkle.py", "print()\n");
        Path pem = Files.createTempFile("signer", ".pem");
        put("trust/signer.pem", Files.readString(Issuer.pem(pem, signer.chain())));
        put("trust/log-key.txt", LOG_KEY.encoded() + "\n");
        log(size, previous, history, Sha256.hex(payload));
    }

    private void log(int size, int previous, String history, String payloadSha256) throws Exception {
        List<byte[]> leaves = new ArrayList<>();
        StringBuilder lines = new StringBuilder();
        String record = "{\"id\":41,\"payloadSha256\":\"" + payloadSha256 + "\"}";
        for (int i = 0; i < size; i++) {
            String sha256 = i == 4 ? Sha256.hex(record) : Sha256.hex(history + i);
            String entry = "{\"actor\":\"system\",\"at\":\"2026-03-03T10:00:00Z\",\"kind\":\"evidence\",\"record\":"
                    + (37 + i) + ",\"sha256\":\"" + sha256 + "\",\"subject\":\"account/111122223333\"}";
            leaves.add(MerkleHash.leaf(entry.getBytes(StandardCharsets.UTF_8)));
            if (i == 4) {
                lines.append("{\"index\":4,\"entry\":")
                        .append(entry)
                        .append(",\"record\":")
                        .append(record)
                        .append("}\n");
            } else if (i == 3) {
                byte[] left = MerkleHash.node(
                        MerkleHash.node(leaves.get(0), leaves.get(1)), MerkleHash.node(leaves.get(2), leaves.get(3)));
                lines.append("{\"index\":0,\"leaves\":4,\"hash\":\"")
                        .append(base64(left))
                        .append("\"}\n");
            } else if (i > 4) {
                lines.append("{\"index\":" + i + ",\"leaves\":1,\"hash\":\"")
                        .append(base64(leaves.get(i)))
                        .append("\"}\n");
            }
        }
        put("log/inclusion.jsonl", lines.toString());
        put("log/checkpoint", note(leaves));
        if (previous > 0) {
            put("log/previous-checkpoint", note(leaves.subList(0, previous)));
            List<String> proof =
                    MerkleProofs.consistency(previous, size, (level, index) -> subtree(leaves, level, index)).stream()
                            .map(step -> "\"" + base64(step) + "\"")
                            .toList();
            put(
                    "log/consistency.json",
                    "{\"from\":" + previous + ",\"to\":" + size + ",\"proof\":[" + String.join(",", proof) + "]}");
        }
    }

    private static byte[] subtree(List<byte[]> leaves, int level, long index) {
        return level == 0
                ? leaves.get((int) index)
                : MerkleHash.node(subtree(leaves, level - 1, index * 2), subtree(leaves, level - 1, index * 2 + 1));
    }

    private static String note(List<byte[]> leaves) {
        CompactTree tree = new CompactTree();
        leaves.forEach(tree::add);
        return SignedNote.sign(
                new Checkpoint(LOG_KEY.name(), leaves.size(), tree.root()).text(), LOG_KEY, LOG.getPrivate());
    }

    private void seal(int size) throws Exception {
        String checkpoint = new String(files.get("log/checkpoint"), StandardCharsets.UTF_8);
        StringBuilder manifest = new StringBuilder("{\"format\":\"rootproof-bundle/1\",\"bundle\":\"7\",\"knownAt\":"
                + "\"2026-03-03T10:00:00Z\",\"complete\":true,\"missing\":[],\"log\":{\"origin\":\"" + LOG_KEY.name()
                + "\",\"size\":" + size + ",\"root\":\"" + checkpoint.split("\n")[2]
                + "\",\"previousSize\":null},\"seal\":{\"signed\":true,\"signer\":\"" + signer.fingerprint()
                + "\",\"timestamp\":\"" + (listClock == null ? "PENDING" : "TRUSTED")
                + "\"},\"demo\":false,\"parts\":1,\"files\":[");
        String comma = "\n";
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            manifest.append(comma + "{\"path\":\"" + each.getKey() + "\",\"size\":" + each.getValue().length
                    + ",\"sha256\":\"" + Sha256.hex(each.getValue()) + "\",\"description\":\"\",\"attached\":"
                    + (each.getKey().endsWith(".csv") || each.getKey().startsWith("log/")) + ",\"part\":1}");
            comma = ",\n";
        }
        put("MANIFEST.json", manifest + "\n]}\n");
        report("111122223333: FAILED");
        reseal();
    }

    private void report(String sentence) throws Exception {
        TreeMap<String, byte[]> inside = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (path.endsWith(".csv") || path.startsWith("log/") || path.equals("MANIFEST.json")) {
                inside.put(path, bytes);
            }
        });
        Path folder = Files.createTempDirectory("report");
        Path unsigned = SmallPdf.write(folder.resolve("unsigned.pdf"), sentence, inside);
        PdfSigning.sign(unsigned, folder.resolve("report.pdf"), signer, Issuer.NOW, reportClock);
        files.put("report.pdf", Files.readAllBytes(folder.resolve("report.pdf")));
    }

    /** Makes the list of digests anew, and signs and stamps it. */
    SmallBundle reseal() {
        try {
            relist();
            byte[] sums = files.get("SHA256SUMS");
            files.put("SHA256SUMS.p7s", DetachedSignature.sign(signer, new ByteArrayInputStream(sums), Issuer.NOW));
            if (listClock != null) {
                byte[] digest = Sha256.start().digest(sums);
                files.put("SHA256SUMS.tsr", listClock.stamp(digest).response());
            }
            return this;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /** Makes the list of digests anew, as somebody without the key can. */
    SmallBundle relist() {
        StringBuilder sums = new StringBuilder();
        files.forEach((path, bytes) -> {
            if (!path.startsWith("SHA256SUMS")) {
                sums.append(Sha256.hex(bytes)).append("  ").append(path).append('\n');
            }
        });
        put("SHA256SUMS", sums.toString());
        return this;
    }

    /** An authority that does what it should. */
    static TimestampSource clock(SigningKey authority) {
        return new TestAuthority(authority, Clock.fixed(Issuer.NOW, ZoneOffset.UTC));
    }

    SmallBundle put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SmallBundle put(String path, byte[] bytes) {
        files.put(path, bytes);
        return this;
    }

    SmallBundle without(String path) {
        files.remove(path);
        return this;
    }

    byte[] zip() {
        return zip(new ArrayList<>(files.keySet()));
    }

    byte[] zip(List<String> order) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String path : order) {
                ZipEntry entry = new ZipEntry(path);
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(files.get(path));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static KeyPair logKey() {
        try {
            return Issuer.pair("Ed25519");
        } catch (java.security.GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
