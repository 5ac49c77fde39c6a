package io.rootproof.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what a job does in its own time. */
public final class Eventually {

    private static final long LONGEST = Duration.ofSeconds(30).toNanos();

    private Eventually() {}

    /** Returns when it is so; fails when it is not within half a minute. */
    public static void so(BooleanSupplier condition) {
        there(() -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** What is there at last. */
    public static <T> T there(Supplier<Optional<T>> thing) {
        long end = System.nanoTime() + LONGEST;
        while (System.nanoTime() < end) {
            Optional<T> found = thing.get();
            if (found.isPresent()) {
                return found.get();
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        throw new AssertionError("This did not come about within half a minute");
    }
}
