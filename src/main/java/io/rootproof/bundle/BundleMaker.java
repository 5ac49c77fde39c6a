package io.rootproof.bundle;

import io.rootproof.control.ControlCards;
import io.rootproof.digest.Sha256;
import io.rootproof.evidence.Payloads;
import io.rootproof.signing.timestamp.TimestampsUnavailable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Makes a bundle from beginning to end, or writes down why it could not. */
@ApplicationScoped
class BundleMaker {

    private static final Logger LOG = Logger.getLogger(BundleMaker.class);

    private final BundleBook book;
    private final BundleFiles files;
    private final BundleConfig config;
    private final DataSource database;
    private final Payloads payloads;
    private final ControlCards cards;
    private final BundleLog log;
    private final LogFiles logFiles;
    private final Sealing sealing;
    private final Clock clock;

    BundleMaker(
            BundleBook book,
            BundleFiles files,
            BundleConfig config,
            DataSource database,
            Payloads payloads,
            ControlCards cards,
            BundleLog log,
            LogFiles logFiles,
            Sealing sealing,
            Clock clock) {
        this.book = book;
        this.files = files;
        this.config = config;
        this.database = database;
        this.payloads = payloads;
        this.cards = cards;
        this.log = log;
        this.logFiles = logFiles;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Makes it, or goes on with it; when to try again, or null if there is nothing more to do. */
    @Nullable
    Instant make(long id) {
        return make(id, (percent, step) -> {});
    }

    /**
     * @param watcher is told each step before it is taken
     */
    @Nullable
    Instant make(long id, Progress watcher) {
        Bundle bundle = book.begin(id, clock.instant());
        if (bundle == null) {
            return null;
        }
        LastProgress progress =
                new LastProgress(watcher, (percent, step) -> book.progress(id, bundle.attempt, percent, step));
        try {
            if (bundle.status == BundleStatus.TIMESTAMP_PENDING) {
                sealing.tryTimestamp(Sha256.start()
                        .digest(Objects.requireNonNull(bundle.sha256).getBytes(StandardCharsets.US_ASCII)));
            }
            return make(bundle, progress);
        } catch (TimestampsUnavailable nobody) {
            return book.stillPending(id, bundle.attempt, nobody.answers(), nextAttempt(bundle.attempt));
        } catch (Exception e) {
            LOG.errorf(e, "Bundle %d could not be made", id);
            return book.failed(id, bundle.attempt, FailureText.of(e), clock.instant(), nextAttempt(bundle.attempt));
        }
    }

    private @Nullable Instant make(Bundle bundle, Progress progress) throws IOException {
        Path folder = files.workshop(bundle.id, bundle.attempt);
        try {
            Gathered gathered = gather(bundle.period(), folder, progress);
            List<DataFile> contents = new ArrayList<>(gathered.files());
            progress.at(60, "Signing the state of the log");
            Pinned pinned = log.pin(bundle);
            LogState state = pinned == null ? null : log.state(pinned);
            if (pinned != null) {
                progress.at(60, "Writing the proofs of the log");
                contents.addAll(logFiles.write(gathered, pinned, gathered.omissions()));
            }
            contents.addAll(FixedFiles.write(folder));
            contents.addAll(sealing.trustFiles(folder, state == null ? null : state.key()));
            contents.add(OscalFile.write(bundle.id, gathered));
            Packing packing = new Packing(bundle.id, gathered, state, contents, progress);
            Sealed sealed = sealing.seal(packing, clock);
            progress.at(98, "Keeping the files");
            Made made = keep(gathered, state, sealed, bundle.attempt);
            progress.at(99, "Writing it down");
            return book.made(bundle.id, bundle.attempt, made, clock.instant());
        } finally {
            files.remove(folder);
        }
    }

    private Made keep(Gathered gathered, @Nullable LogState log, Sealed sealed, int attempt) throws IOException {
        StoredPart report = keep(sealed.packed().report());
        List<StoredPart> parts = new ArrayList<>();
        for (Path part : sealed.packed().parts()) {
            parts.add(keep(part));
        }
        boolean pending = sealed.plan().timestamp() == SealPlan.Timestamp.PENDING;
        return new Made(
                gathered,
                sealed.plan(),
                log,
                report,
                parts,
                Sha256.hex(Files.readAllBytes(sealed.packed().sums())),
                sealed.token() == null ? null : sealed.token().genTime(),
                sealed.token() == null ? null : sealed.token().authority(),
                sealed.answers(),
                pending ? nextAttempt(attempt) : null,
                sealed.unsealedBecause());
    }

    /** After the first attempt soon, then twice as long each time. */
    private Instant nextAttempt(int attempt) {
        Duration wait = config.firstRetry().multipliedBy(1L << Math.min(20, Math.max(0, attempt - 1)));
        return clock.instant().plus(wait.compareTo(config.longestRetry()) > 0 ? config.longestRetry() : wait);
    }

    private Gathered gather(ReportPeriod period, Path folder, Progress progress) throws IOException {
        return new Gathering(
                        database,
                        payloads,
                        files,
                        CardOfPeriod.of(cards, period),
                        period,
                        folder,
                        config.evidencePerPart())
                .gather(progress);
    }

    private StoredPart keep(Path made) throws IOException {
        long size = Files.size(made);
        return new StoredPart(files.keep(made), size);
    }

    /** Passes on what is new: a write for each account would cost more than the report. */
    private static final class LastProgress implements Progress {

        private final Progress watcher;
        private final Progress next;
        private int told = -1;

        LastProgress(Progress watcher, Progress next) {
            this.watcher = watcher;
            this.next = next;
        }

        @Override
        public void at(int percent, String step) {
            watcher.at(percent, step);
            if (percent > told) {
                told = percent;
                next.at(percent, step);
            }
        }
    }
}
