package io.rootproof.transparency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.rootproof.identity.AuditLog;
import io.rootproof.log.LogSequencer;
import io.rootproof.log.LogTree;
import io.rootproof.merkle.Checkpoint;
import io.rootproof.merkle.NoteVerifier;
import io.rootproof.merkle.SignedNote;
import io.rootproof.signing.LogKey;
import io.rootproof.signing.SigningKeys;
import io.rootproof.storage.ObjectStore;
import io.rootproof.storage.StorageConfig;
import io.rootproof.web.ProblemException;
import io.rootproof.web.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Signs what the log is at a size: hourly, for each bundle, and on demand. */
@ApplicationScoped
public class Checkpoints {

    private final SigningKeys keys;
    private final LogSequencer sequencer;
    private final LogTree tree;
    private final ForkWatch watch;
    private final LogName name;
    private final CheckpointFiles files;
    private final CheckpointRows rows;
    private final Deliveries deliveries;
    private final ObjectStore store;
    private final StorageConfig storage;
    private final Clock clock;

    Checkpoints(
            SigningKeys keys,
            LogSequencer sequencer,
            LogTree tree,
            ForkWatch watch,
            LogName name,
            CheckpointFiles files,
            CheckpointRows rows,
            Deliveries deliveries,
            ObjectStore store,
            StorageConfig storage,
            Clock clock) {
        this.keys = keys;
        this.sequencer = sequencer;
        this.tree = tree;
        this.watch = watch;
        this.name = name;
        this.files = files;
        this.rows = rows;
        this.deliveries = deliveries;
        this.store = store;
        this.storage = storage;
        this.clock = clock;
    }

    /** As {@link #make(CheckpointReason, String, Instant)}, by the system and now. */
    public MadeCheckpoint make(CheckpointReason reason) {
        return make(reason, AuditLog.SYSTEM, clock.instant());
    }

    /**
     * Signs the log with everything in it that was committed before the call; to be called outside of a transaction. If
     * the log has not grown, the checkpoint that there is.
     *
     * @throws ProblemException 409 if no log key is configured, or the log has forked
     */
    public MadeCheckpoint make(CheckpointReason reason, String by, Instant now) {
        LogKey key = keys.log()
                .orElseThrow(() ->
                        ProblemException.conflict(Words.of(LogMessages.class).noKey()));
        sequencer.drain();
        watch.look(key.origin(), now);
        if (!watch.of(key.origin()).isEmpty()) {
            throw ProblemException.conflict(Words.of(LogMessages.class).forked());
        }
        MadeCheckpoint made = QuarkusTransaction.requiringNew().call(() -> sign(key, reason, by, now));
        // Another node may have signed this size in the same moment, with the same signature.
        return QuarkusTransaction.requiringNew()
                .call(() -> rows.ofSize(made.origin(), made.size()))
                .orElse(made);
    }

    /** The newest of the log that this installation signs; else of any that it signed before. */
    public Optional<MadeCheckpoint> newest() {
        Optional<MadeCheckpoint> ours = keys.log().flatMap(key -> rows.newest(key.origin()));
        return ours.isPresent() ? ours : rows.newest();
    }

    /** The one of a size of the log that this installation signs. */
    public Optional<MadeCheckpoint> ofSize(long size) {
        return keys.log().flatMap(key -> rows.ofSize(key.origin(), size));
    }

    /** How others check our notes: name, key id and public key; empty where no key is configured. */
    public Optional<String> verifierKey() {
        return keys.log().map(key -> verifier(key).encoded());
    }

    private MadeCheckpoint sign(LogKey key, CheckpointReason reason, String by, Instant now) {
        long size = tree.size();
        Optional<MadeCheckpoint> same = rows.ofSize(key.origin(), size);
        if (same.isPresent()) {
            return same.get();
        }
        Checkpoint checkpoint = new Checkpoint(key.origin(), size, tree.root(size));
        MadeCheckpoint made = new MadeCheckpoint(
                rows.nextId(),
                key.origin(),
                size,
                Base64.getEncoder().encodeToString(checkpoint.root()),
                SignedNote.sign(checkpoint.text(), verifier(key), key.key()),
                reason,
                now,
                by);
        // The file first: one without a row does no harm, a row without a file would miss a restore.
        files.keep(name.get(), size, made.note());
        if (rows.add(made)) {
            lockAway(made);
            deliveries.order(made, clock.instant());
        }
        return made;
    }

    /** Where files go to a bucket, so does this: what is locked there nobody can take back. */
    private void lockAway(MadeCheckpoint made) {
        if (storage.kind() == StorageConfig.Kind.FILES) {
            return;
        }
        try {
            store.put(made.note().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NoteVerifier verifier(LogKey key) {
        return new NoteVerifier(key.origin(), key.publicKey());
    }
}
