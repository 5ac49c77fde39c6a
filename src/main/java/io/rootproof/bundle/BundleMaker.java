package io.rootproof.bundle;

import io.rootproof.control.ControlCards;
import io.rootproof.evidence.Payloads;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
    private final Clock clock;

    BundleMaker(
            BundleBook book,
            BundleFiles files,
            BundleConfig config,
            DataSource database,
            Payloads payloads,
            ControlCards cards,
            Clock clock) {
        this.book = book;
        this.files = files;
        this.config = config;
        this.database = database;
        this.payloads = payloads;
        this.cards = cards;
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
            return make(bundle, progress);
        } catch (Exception e) {
            LOG.errorf(e, "Bundle %d could not be made", id);
            return book.failed(id, bundle.attempt, FailureText.of(e), clock.instant());
        }
    }

    private @Nullable Instant make(Bundle bundle, Progress progress) throws IOException {
        Path folder = files.workshop(bundle.id, bundle.attempt);
        try {
            Gathered gathered = gather(bundle.period(), folder, progress);
            List<DataFile> contents = new ArrayList<>(gathered.files());
            contents.addAll(FixedFiles.write(folder));
            contents.add(OscalFile.write(bundle.id, gathered));
            Packed packed = new Packing(bundle.id, gathered, null, contents, progress).pack(new NoSeal());
            progress.at(98, "Keeping the files");
            StoredPart report = keep(packed.report());
            List<StoredPart> parts = new ArrayList<>();
            for (Path part : packed.parts()) {
                parts.add(keep(part));
            }
            progress.at(99, "Writing it down");
            return book.made(
                    bundle.id,
                    bundle.attempt,
                    new Made(gathered, SealPlan.UNSEALED, null, report, parts, "", null, null, List.of(), null, ""),
                    clock.instant());
        } finally {
            files.remove(folder);
        }
    }

    private Gathered gather(ReportPeriod period, Path folder, Progress progress) throws IOException {
        return new Gathering(
                        database,
                        payloads,
                        cards.inForceAt(period.end().minusMillis(1)),
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
