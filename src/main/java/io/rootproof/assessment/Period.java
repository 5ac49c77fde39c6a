package io.rootproof.assessment;

import java.time.Instant;

/** A stretch of time, {@code [from, to)}; empty where the end is not after the start. */
record Period(Instant from, Instant to) {

    boolean isEmpty() {
        return !from.isBefore(to);
    }

    Period within(Period other) {
        return new Period(from.isBefore(other.from) ? other.from : from, to.isAfter(other.to) ? other.to : to);
    }
}
