package io.rootproof.time;

import java.time.Clock;
import java.time.Duration;

/** The machine's own clock, for what runs without the application around it. */
public final class MachineClock {

    private MachineClock() {}

    /** UTC, in milliseconds, which every database here keeps without rounding. */
    public static Clock utc() {
        return Clock.tick(Clock.systemUTC(), Duration.ofMillis(1));
    }
}
