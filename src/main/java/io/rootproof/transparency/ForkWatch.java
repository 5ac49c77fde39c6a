package io.rootproof.transparency;

import io.rootproof.log.LogTree;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.web.DemoMode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Compares the log with what was signed of it earlier, by the database and by the files beside it. A database that was
 * restored to an earlier state does not know what was signed since; the files do.
 */
@ApplicationScoped
class ForkWatch {

    private static final Logger LOG = Logger.getLogger(ForkWatch.class);

    private final LogTree tree;
    private final CheckpointRows rows;
    private final CheckpointFiles files;
    private final LogName name;
    private final ForkRows forks;
    private final DemoMode demo;

    ForkWatch(LogTree tree, CheckpointRows rows, CheckpointFiles files, LogName name, ForkRows forks, DemoMode demo) {
        this.tree = tree;
        this.rows = rows;
        this.files = files;
        this.name = name;
        this.forks = forks;
        this.demo = demo;
    }

    /** Looks now, and writes down what it finds: in the database, in a file beside it, and in the server's log. */
    void look(String origin, Instant now) {
        long size = tree.size();
        String root = Base64.getEncoder().encodeToString(tree.root(size));
        String log = name.get();
        signedBefore(log, origin).forEach(note -> {
            LogFork.Kind kind = difference(note.checkpoint(), size);
            if (kind != null) {
                notice(log, fork(note, kind, size, root, now));
            }
        });
        if (rows.newest(origin).isEmpty() && !demo.isOn()) {
            // Its first checkpoint: nothing may have been signed under this name before. Demos begin anew all the time.
            files.newestElsewhere(log, origin)
                    .ifPresent(note -> notice(log, fork(note, LogFork.Kind.OTHER_DATABASE, size, root, now)));
        }
    }

    /** Those of a log, newest first. While there is one, nothing is signed for it. */
    List<LogFork> of(String origin) {
        return forks.newest().stream()
                .filter(fork -> fork.origin().equals(origin))
                .toList();
    }

    List<LogFork> all() {
        return forks.newest();
    }

    private List<CheckpointFiles.Note> signedBefore(String log, String origin) {
        Optional<CheckpointFiles.Note> inDatabase =
                rows.newest(origin).map(made -> new CheckpointFiles.Note(Checkpoint.parse(made.note()), made.note()));
        return Stream.of(files.newest(log, origin), inDatabase)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private LogFork.@Nullable Kind difference(Checkpoint earlier, long size) {
        if (earlier.size() > size) {
            return LogFork.Kind.ROLLED_BACK;
        }
        return Arrays.equals(tree.root(earlier.size()), earlier.root()) ? null : LogFork.Kind.REWRITTEN;
    }

    private LogFork fork(CheckpointFiles.Note earlier, LogFork.Kind kind, long size, String root, Instant now) {
        Checkpoint checkpoint = earlier.checkpoint();
        return new LogFork(
                forks.nextId(),
                now,
                checkpoint.origin(),
                kind,
                checkpoint.size(),
                Base64.getEncoder().encodeToString(checkpoint.root()),
                earlier.text(),
                size,
                root);
    }

    private void notice(String log, LogFork fork) {
        if (forks.add(fork)) {
            files.keepFork(log, fork);
            LOG.errorf(
                    "THE LOG HAS FORKED (%s): %d entries were signed earlier, and the log of now %d entries does not"
                            + " continue them. Nothing more is signed under %s. See docs/operations.md.",
                    fork.kind(), fork.earlierSize(), fork.size(), fork.origin());
        }
    }
}
