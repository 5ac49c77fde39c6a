package io.rootproof.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.rootproof.web.DemoMode;

/** Waits for the demo's past. */
public final class History {

    private static final long LONGEST_MILLIS = 300_000;
    private static final long LOOK_EVERY_MILLIS = 200;

    private History() {}

    public static void await(DemoMode demo) throws InterruptedException {
        for (long waited = 0; demo.getReplaying() != null; waited += LOOK_EVERY_MILLIS) {
            assertThat(waited).as("the demo's history is complete in time").isLessThan(LONGEST_MILLIS);
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
    }
}
