package io.rootproof.walk;

import io.rootproof.testing.Chromium;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Two walkers, each with a browser and a thread of its own, since a browser waits for most of a visit. */
final class Walkers implements AutoCloseable {

    private static final int WALKERS = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(WALKERS);
    private final Queue<Walker> walkers = new ConcurrentLinkedQueue<>();
    private final ThreadLocal<Walker> walker;

    Walkers(String baseUrl) {
        Chromium.require();
        Sameness sameness = new Sameness();
        walker = ThreadLocal.withInitial(() -> {
            Walker own = new Walker(baseUrl, sameness);
            walkers.add(own);
            return own;
        });
    }

    /** Begins a visit as soon as one of them is free. */
    Future<List<String>> visit(Visitor visitor, Stop stop) {
        return threads.submit(() -> walker.get().visit(visitor, stop));
    }

    /** What a visit found. */
    static List<String> found(Future<List<String>> visit) throws InterruptedException {
        try {
            return visit.get();
        } catch (ExecutionException e) {
            throw new AssertionError("the visit failed", e.getCause());
        }
    }

    @Override
    public void close() {
        // Waits for visits that nobody asked for any more.
        threads.close();
        walkers.forEach(Walker::close);
    }
}
