package io.rootproof.bundle;

import io.rootproof.control.ControlCards;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.Payloads;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Makes a report from beginning to end, or writes down why it could not. */
@ApplicationScoped
class BundleMaker {

    private static final Logger LOG = Logger.getLogger(BundleMaker.class);

    private final BundleBook book;
    private final BundleFiles files;
    private final DataSource database;
    private final Payloads payloads;
    private final ControlCards cards;
    private final Clock clock;

    BundleMaker(
            BundleBook book,
            BundleFiles files,
            DataSource database,
            Payloads payloads,
            ControlCards cards,
            Clock clock) {
        this.book = book;
        this.files = files;
        this.database = database;
        this.payloads = payloads;
        this.cards = cards;
        this.clock = clock;
    }

    void make(long id) {
        if (!book.begin(id, clock.instant())) {
            return;
        }
        try {
            make(id, book.get(id).period());
        } catch (Exception e) {
            LOG.errorf(e, "Bundle %d could not be made", id);
            book.failed(id, FailureText.of(e), clock.instant());
        }
    }

    private void make(long id, ReportPeriod period) throws IOException {
        Path folder = files.workshop(id);
        try {
            LastProgress progress = new LastProgress((percent, step) -> book.progress(id, percent, step));
            Gathered gathered = new Gathering(
                            database, payloads, cards.inForceAt(period.end().minusMillis(1)), period, folder)
                    .gather(progress);
            Path report = folder.resolve("report.pdf");
            String sha256 = write(gathered, report, progress);
            long size = Files.size(report);
            files.keep(report, id);
            book.made(id, gathered, size, sha256, clock.instant());
        } finally {
            files.remove(folder);
        }
    }

    private static String write(Gathered gathered, Path report, Progress progress) throws IOException {
        MessageDigest digest = Sha256.start();
        try (OutputStream out =
                new BufferedOutputStream(new DigestOutputStream(Files.newOutputStream(report), digest), 1 << 16)) {
            ReportWriter.write(gathered, out, progress);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Passes on what is new: a write for each account would cost more than the report. */
    private static final class LastProgress implements Progress {

        private final Progress next;
        private int told = -1;

        LastProgress(Progress next) {
            this.next = next;
        }

        @Override
        public void at(int percent, String step) {
            if (percent > told) {
                told = percent;
                next.at(percent, step);
            }
        }
    }
}
