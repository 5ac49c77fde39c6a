package io.rootproof.bundle;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.log.LogBackfill;
import io.rootproof.testing.Tool;
import io.rootproof.transparency.Checkpoints;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;

/** Bundles that are made, unpacked and checked by the script that is in them. */
@Singleton
class Sealable {

    static final String PAYMENTS = "703100000001";

    @Inject
    DataSource database;

    @Inject
    LogBackfill backfill;

    @Inject
    BundleMaker maker;

    @Inject
    BundleFiles files;

    @Inject
    Checkpoints checkpoints;

    private boolean stored;

    /** Two accounts, one with a failure, whose rows are in the log. */
    synchronized void store() {
        if (stored) {
            return;
        }
        StoredPeriod rows = new StoredPeriod(database);
        Instant before = StoredPeriod.FROM.minusSeconds(3600);
        rows.account(PAYMENTS, "PAYMENTS", before);
        rows.account("703100000002", "LEGACY", before);
        long first = rows.evidence(PAYMENTS, before, "{\"AccountAccessKeysPresent\": 0}");
        long key = rows.evidence(PAYMENTS, StoredPeriod.day(11), "{\"AccountAccessKeysPresent\": 1}");
        for (int day = 1; day < 31; day++) {
            rows.evidence("703100000002", StoredPeriod.day(day), "{\"day\": " + day + "}");
            rows.evidence("703100000002", StoredPeriod.day(day).plusSeconds(9), "{\"again\": " + day + "}");
        }
        rows.interval(PAYMENTS, before, StoredPeriod.day(11), "PASSED", "NO_KEY", first);
        rows.interval(PAYMENTS, StoredPeriod.day(11), StoredPeriod.TO, "FAILED", "ACTIVE_KEY", key);
        rows.change(PAYMENTS, "OWNER", "ana", "otto", StoredPeriod.day(3));
        backfill.run();
        stored = true;
    }

    /** An order without a job. */
    long order() {
        store();
        return QuarkusTransaction.requiringNew().call(() -> {
            Bundle bundle = new Bundle(StoredPeriod.FROM, StoredPeriod.TO, StoredPeriod.TO, "ana");
            bundle.persist();
            return bundle.id;
        });
    }

    Bundle made() {
        long id = order();
        maker.make(id);
        return get(id);
    }

    Bundle get(long id) {
        return QuarkusTransaction.requiringNew().call(() -> Bundle.findById(id));
    }

    List<BundleSeal> seals(long id) {
        return QuarkusTransaction.requiringNew().call(() -> BundleSeal.list("bundleId = ?1 order by id", id));
    }

    /** Every part, in one folder. */
    Path unpacked(Bundle bundle, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (StoredPart part : bundle.parts()) {
            try (ZipInputStream zip = new ZipInputStream(files.open(part.sha256()))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    Path file = folder.resolve(entry.getName());
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        return folder;
    }

    byte[] report(Bundle bundle) throws IOException {
        try (InputStream report = files.open(bundle.sha256)) {
            return report.readAllBytes();
        }
    }

    /** What the script says that is in the folder, to somebody who has roots and key from elsewhere. */
    Tool.Said check(Path folder, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", "verify.sh", "--trust", root(), "--tsa", timeRoot(), "--log-key", logKey()));
        command.addAll(List.of(more));
        return Tool.run(folder, command.toArray(String[]::new));
    }

    static String root() {
        return setting("test.root");
    }

    static String timeRoot() {
        return setting("rootproof.timestamp.trusted-certificates");
    }

    String logKey() {
        return checkpoints.verifierKey().orElseThrow();
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    /** The files of a folder by their paths in it. */
    static List<String> names(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
