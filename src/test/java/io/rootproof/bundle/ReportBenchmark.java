package io.rootproof.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.Zstd;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.rootproof.digest.Sha256;
import io.rootproof.log.LogBackfill;
import io.rootproof.log.LogSequencer;
import io.rootproof.testing.Tool;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures a sealed bundle of many accounts: making it, and checking it with its own script. Not part of the suite: run it by name, as docs/benchmarks.md says. Each account
 * has three sources read twice a day, every payload different from every other, and one failure of two days in ten.
 */
@QuarkusTest
@TestProfile(WithSealingKeysOnPostgres.class)
class ReportBenchmark {

    private static final int ACCOUNTS = Integer.getInteger("accounts", 1000);
    private static final int DAYS = Integer.getInteger("days", 90);
    private static final Instant FROM = Instant.parse("2012-01-01T00:00:00Z");
    private static final Instant TO = FROM.plus(Duration.ofDays(DAYS));
    private static final String[] SOURCES = {"SECURITY_HUB", "CREDENTIAL_REPORT", "ACCOUNT_SUMMARY"};
    private static final String[] FORMATS = {"SECURITY_HUB_FINDING", "CREDENTIAL_REPORT", "ACCOUNT_SUMMARY_XML"};
    private static final int[] SIZES = {2600, 700, 1400};

    @Inject
    DataSource database;

    @Inject
    LogBackfill backfill;

    @Inject
    LogSequencer sequencer;

    @Inject
    Sealable bundles;

    @TempDir
    Path folder;

    private final StringBuilder steps = new StringBuilder();
    private Instant began = Instant.now();

    @Test
    void bundle_ofManyAccounts() throws Exception {
        store();
        step(0, "Entering the rows into the log");
        backfill.run();
        sequencer.drain();
        made();
        steps.append("second bundle\n");
        began = Instant.now();
        Bundle bundle = made();
        Duration took = Duration.between(began, Instant.now());
        String timed = steps.toString();
        long most;
        try (LiveHeap heap = LiveHeap.watch()) {
            made();
            most = heap.mostMegabytes();
        }
        Path report = Files.write(folder.resolve("report.pdf"), bundles.report(bundle));
        Path unpacked = bundles.unpacked(bundle, folder.resolve("b"));
        Instant start = Instant.now();
        Tool.Said said = bundles.check(unpacked);
        Duration checked = Duration.between(start, Instant.now());
        String result = String.format(
                Locale.ROOT,
                "accounts %d, days %d, %d entries in the log: %.1f s, PDF %.1f MB, %d pages, ZIP %.1f MB, unpacked %.1f MB,"
                        + " at most %d MB live after a collection, verify.sh %.1f s%n",
                ACCOUNTS,
                DAYS,
                bundle.treeSize,
                took.toMillis() / 1000.0,
                bundle.sizeBytes / 1e6,
                pages(report),
                bundle.parts().stream().mapToLong(StoredPart::bytes).sum() / 1e6,
                size(unpacked) / 1e6,
                most,
                checked.toMillis() / 1000.0);
        Files.writeString(Path.of("target/report-benchmark.txt"), timed + said.output() + result);
        assertThat(bundle.status).isEqualTo(BundleStatus.SEALED);
        assertThat(bundle.complete).isTrue();
        assertThat(said.exit()).isZero();
    }

    private Bundle made() {
        long id = QuarkusTransaction.requiringNew().call(() -> {
            Bundle bundle = new Bundle(FROM, TO, TO.plusSeconds(3600), "ana");
            bundle.persist();
            return bundle.id;
        });
        bundles.maker.make(id, this::step);
        return bundles.get(id);
    }

    private static long size(Path unpacked) throws Exception {
        long size = 0;
        for (String name : Sealable.names(unpacked)) {
            size += Files.size(unpacked.resolve(name));
        }
        return size;
    }

    private static int pages(Path report) throws Exception {
        try (org.openpdf.text.pdf.PdfReader reader = new org.openpdf.text.pdf.PdfReader(report.toString())) {
            return reader.getNumberOfPages();
        }
    }

    private void step(int percent, String step) {
        if (!step.startsWith("Reading accounts") || percent % 20 == 0) {
            steps.append(String.format(
                    Locale.ROOT,
                    "%6d ms %3d %% %s%n",
                    Duration.between(began, Instant.now()).toMillis(),
                    percent,
                    step));
        }
    }

    private void store() throws SQLException {
        StoredPeriod rows = new StoredPeriod(database);
        try (Connection connection = database.getConnection();
                PreparedStatement payload = connection.prepareStatement(
                        "insert into payload (sha256, size_bytes, compression, content) values (?, ?, 'zstd', ?)");
                PreparedStatement record = connection.prepareStatement(
                        "insert into evidence_record (id, source, format, account_id, operation, request_parameters, caller,"
                                + " observed_at, recorded_at, payload_sha256, payload_size, disposition, run_id,"
                                + " identity_sha256) values (?, ?, ?, ?, 'Read', '{}',"
                                + " 'arn:aws:sts::111122223333:assumed-role/rootproof/run', ?, ?, ?, ?, 'ACCEPTED', ?, ?)")) {
            connection.setAutoCommit(false);
            long id = 1_000_000;
            for (int account = 0; account < ACCOUNTS; account++) {
                String accountId = String.format(Locale.ROOT, "88%010d", account);
                rows.account(accountId, "account-" + account, FROM.minusSeconds(86_400));
                long first = id;
                for (int reading = 0; reading < DAYS * 2; reading++) {
                    for (int source = 0; source < SOURCES.length; source++) {
                        evidence(payload, record, id++, accountId, reading, source);
                    }
                }
                payload.executeBatch();
                record.executeBatch();
                connection.commit();
                intervals(rows, accountId, first, account % 10 == 0);
            }
        }
    }

    private static void intervals(StoredPeriod rows, String accountId, long evidence, boolean fails) {
        Instant before = FROM.minusSeconds(3600);
        if (!fails) {
            rows.interval(accountId, before, TO.plusSeconds(86_400), "PASSED", "NO_KEY", evidence);
            return;
        }
        Instant broken = FROM.plus(Duration.ofDays(DAYS / 2));
        Instant mended = broken.plus(Duration.ofDays(2));
        rows.interval(accountId, before, broken, "PASSED", "NO_KEY", evidence);
        rows.interval(accountId, broken, mended, "FAILED", "ACTIVE_KEY", evidence + 1);
        rows.interval(accountId, mended, TO.plusSeconds(86_400), "PASSED", "NO_KEY", evidence + 2);
    }

    private static void evidence(
            PreparedStatement payload, PreparedStatement record, long id, String accountId, int reading, int source)
            throws SQLException {
        Instant at = FROM.plusSeconds(43_200L * reading + source);
        byte[] bytes = text(id, accountId, at, SIZES[source]).getBytes(StandardCharsets.UTF_8);
        String sha256 = Sha256.hex(bytes);
        payload.setString(1, sha256);
        payload.setLong(2, bytes.length);
        payload.setBytes(3, Zstd.compress(bytes));
        payload.addBatch();
        record.setLong(1, id);
        record.setString(2, SOURCES[source]);
        record.setString(3, FORMATS[source]);
        record.setString(4, accountId);
        record.setObject(5, at.atOffset(ZoneOffset.UTC));
        record.setObject(6, at.plusSeconds(30).atOffset(ZoneOffset.UTC));
        record.setString(7, sha256);
        record.setLong(8, bytes.length);
        record.setLong(9, reading);
        record.setString(10, Sha256.hex("benchmark " + id));
        record.addBatch();
    }

    /** About as long, and about as repetitive, as what AWS sends. */
    private static String text(long id, String accountId, Instant at, int size) {
        StringBuilder text = new StringBuilder("{\"id\":" + id + ",\"at\":\"" + at + "\"");
        for (int field = 0; text.length() < size; field++) {
            text.append(",\"Field").append(field).append("\":\"arn:aws:securityhub:eu-west-1:");
            text.append(accountId)
                    .append(':')
                    .append(Long.toHexString(id * 31 + field))
                    .append('"');
        }
        return text.append('}').toString();
    }
}
