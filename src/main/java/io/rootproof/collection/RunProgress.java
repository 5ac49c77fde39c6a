package io.rootproof.collection;

import io.rootproof.evidence.Appended;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** How far a run is; written by many threads. */
final class RunProgress {

    private final AtomicInteger expected = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger collected = new AtomicInteger();
    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicReference<Appended> evidence = new AtomicReference<>(Appended.NOTHING);
    private volatile String step = "Beginning";

    void step(String words) {
        step = words.length() > 300 ? words.substring(0, 300) : words;
    }

    void expect(int accounts) {
        expected.addAndGet(accounts);
    }

    void visited(boolean everythingCame) {
        done.incrementAndGet();
        if (everythingCame) {
            collected.incrementAndGet();
        }
    }

    void failed() {
        failures.incrementAndGet();
    }

    void appended(Appended more) {
        evidence.accumulateAndGet(more, Appended::plus);
    }

    String step() {
        return step;
    }

    int expected() {
        return expected.get();
    }

    int done() {
        return done.get();
    }

    int collected() {
        return collected.get();
    }

    int failures() {
        return failures.get();
    }

    Appended evidence() {
        Appended sum = evidence.get();
        return sum == null ? Appended.NOTHING : sum;
    }

    RunStatus outcome() {
        if (failures() == 0) {
            return RunStatus.SUCCEEDED;
        }
        boolean anything = collected() > 0 || evidence().stored() + evidence().unchanged() > 0;
        return anything ? RunStatus.PARTIAL : RunStatus.FAILED;
    }
}
