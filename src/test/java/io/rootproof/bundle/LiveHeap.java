package io.rootproof.bundle;

import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * Watches how much of the heap is really in use: collects again and again, and looks at what is left. What is done
 * meanwhile takes longer, so its time is not measured.
 */
final class LiveHeap implements AutoCloseable {

    private final Thread watcher;
    private volatile boolean ended;
    private volatile long most;

    private LiveHeap() {
        watcher = Thread.ofPlatform().daemon().unstarted(this::look);
    }

    static LiveHeap watch() {
        LiveHeap heap = new LiveHeap();
        heap.watcher.start();
        return heap;
    }

    long mostMegabytes() {
        return most / 1_000_000;
    }

    private void look() {
        while (!ended) {
            System.gc();
            most = Math.max(
                    most,
                    ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    @Override
    public void close() throws InterruptedException {
        ended = true;
        watcher.join();
    }
}
