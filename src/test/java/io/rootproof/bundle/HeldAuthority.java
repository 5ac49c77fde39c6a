package io.rootproof.bundle;

import com.sun.net.httpserver.HttpExchange;
import io.rootproof.signing.SigningKey;
import io.rootproof.signing.timestamp.TestTsa;
import io.rootproof.testing.Eventually;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.tsp.TimeStampRequest;

/** Answers of a timestamp authority that keeps people waiting, or gives none, when a test wants it. */
final class HeldAuthority implements TestTsa.Answering {

    private final SigningKey stamps;
    private final AtomicInteger asked = new AtomicInteger();
    private volatile boolean silent;
    private volatile int heldFrom = Integer.MAX_VALUE;
    private volatile CountDownLatch held = new CountDownLatch(0);

    HeldAuthority(SigningKey stamps) {
        this.stamps = stamps;
    }

    @Override
    public void answer(HttpExchange exchange, TimeStampRequest question) throws Exception {
        if (asked.incrementAndGet() >= heldFrom) {
            held.await();
        }
        if (silent) {
            exchange.sendResponseHeaders(503, -1);
        } else {
            TestTsa.send(exchange, TestTsa.granted(stamps, question, Instant.now()));
        }
    }

    /**
     * Keeps a question waiting, and those after it.
     *
     * @param question the first one from now on is 1
     */
    void hold(int question) {
        asked.set(0);
        held = new CountDownLatch(1);
        heldFrom = question;
    }

    void awaitSomebody() {
        Eventually.so(() -> asked.get() >= heldFrom);
    }

    void release() {
        heldFrom = Integer.MAX_VALUE;
        held.countDown();
    }

    void beSilent(boolean silent) {
        this.silent = silent;
        asked.set(0);
    }

    void awaitQuestions(int count) {
        Eventually.so(() -> asked.get() >= count);
    }
}
