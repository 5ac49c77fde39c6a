package io.rootproof.collection;

import io.rootproof.evidence.Appended;
import io.rootproof.evidence.EvidenceStore;
import io.rootproof.evidence.NewEvidence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Gathers what many accounts bring into few transactions. What cannot be stored together is tried one by one, so that one
 * record that the database refuses takes no other with it.
 */
final class EvidenceBuffer {

    private static final int RECORDS = 200;
    private static final long BYTES = 8 << 20;

    private final EvidenceStore store;
    private final Consumer<Appended> stored;
    private final BiConsumer<NewEvidence, RuntimeException> refused;
    private final ReentrantLock writing = new ReentrantLock();
    private List<NewEvidence> waiting = new ArrayList<>();
    private long bytes;

    EvidenceBuffer(EvidenceStore store, Consumer<Appended> stored, BiConsumer<NewEvidence, RuntimeException> refused) {
        this.store = store;
        this.stored = stored;
        this.refused = refused;
    }

    void add(NewEvidence evidence) {
        writing.lock();
        try {
            waiting.add(evidence);
            bytes += evidence.payload().length;
            if (waiting.size() >= RECORDS || bytes >= BYTES) {
                flush();
            }
        } finally {
            writing.unlock();
        }
    }

    /** When this returns, everything added before is committed, or reported as refused. */
    void flush() {
        writing.lock();
        try {
            List<NewEvidence> batch = waiting;
            waiting = new ArrayList<>();
            bytes = 0;
            if (!batch.isEmpty()) {
                append(batch);
            }
        } finally {
            writing.unlock();
        }
    }

    private void append(List<NewEvidence> batch) {
        try {
            stored.accept(store.append(batch));
        } catch (RuntimeException together) {
            if (batch.size() == 1) {
                refused.accept(batch.getFirst(), together);
            } else {
                batch.forEach(one -> append(List.of(one)));
            }
        }
    }
}
