package io.rootproof.transparency;

import io.rootproof.log.LogTree;
import io.rootproof.web.ProblemException;
import io.rootproof.web.QueryMessages;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proofs, with refusals that say what can be asked. */
@ApplicationScoped
class LogProofs {

    private final LogTree tree;
    private final Checkpoints checkpoints;

    LogProofs(LogTree tree, Checkpoints checkpoints) {
        this.tree = tree;
        this.checkpoints = checkpoints;
    }

    /**
     * That the first {@code from} entries are the beginning of the first {@code to}.
     *
     * @throws ProblemException 400
     */
    @Transactional
    List<String> consistency(@Nullable Long from, long to) {
        if (from == null) {
            throw ProblemException.badRequest(Words.of(LogMessages.class).fromMissing());
        }
        within("to", to);
        if (from > to) {
            throw ProblemException.badRequest(Words.of(LogMessages.class).fromAfterTo(from, to));
        }
        return base64(tree.consistency(from, to));
    }

    /** That an entry is among the first {@code size}. */
    @Transactional
    List<String> inclusion(long index, long size) {
        within("size", size);
        if (index >= size) {
            throw ProblemException.badRequest(Words.of(LogMessages.class).notAmong(index, size));
        }
        return base64(tree.inclusion(index, size));
    }

    /** The size that proofs are for unless one is given: of the newest checkpoint, or else of the log. */
    @Transactional
    long usualSize() {
        return checkpoints.newest().map(MadeCheckpoint::size).orElseGet(tree::size);
    }

    /** The same for a proof of one entry, which may be younger than the newest checkpoint. */
    @Transactional
    long usualSize(long index) {
        long size = usualSize();
        return index < size ? size : tree.size();
    }

    /** Base64, as it stands in a checkpoint. */
    @Transactional
    String root(long size) {
        return Base64.getEncoder().encodeToString(tree.root(size));
    }

    private void within(String name, long size) {
        long entries = tree.size();
        if (size > entries) {
            throw ProblemException.badRequest(Words.of(LogMessages.class).beyond(name, size, entries));
        }
    }

    static List<String> base64(List<byte[]> hashes) {
        return hashes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }

    /** A number of a path or a query. */
    static long number(String name, String given) {
        try {
            long number = Long.parseLong(given);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // The message below covers it.
        }
        String shown = given.length() > 60 ? given.substring(0, 60) + "\u2026" : given;
        throw ProblemException.badRequest(Words.of(QueryMessages.class).notANumber(name, shown));
    }
}
